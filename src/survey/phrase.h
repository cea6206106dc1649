// The phrases that every language file has, in the order of web/i18n/*.json.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/names.h"

namespace zeroten::survey {

enum class Phrase : std::uint8_t {
  nps_ask,     // {subject}
  nps_ask_us,  // where the survey names no subject
  nps_left,
  nps_right,
  csat_ask,  // {subject}; ratings with a metric
  csat_ask_us,
  csat_left,
  csat_right,
  ces_ask,  // {subject}
  ces_ask_us,
  ces_left,
  ces_right,
  why_detractor,
  why_passive,
  why_nine,  // what is missing for a 10
  why_ten,
  choice_ask,
  choices_ask,
  email_ask,
  text_placeholder,
  other_ask,        // beside the choice "other"
  characters_left,  // plural by {count}
  ending_detractor_title,
  ending_detractor_text,
  ending_passive_title,
  ending_passive_text,
  ending_promoter_title,
  ending_promoter_text,
  review,  // the buttons of an ending
  share,
  reward,
  copy,
  invite,
  contact,
  copied,
  share_email,
  share_copy,
  reward_code,
  reward_waiting,  // until the response is stored
  reward_none,
  new_tab,  // behind links, for screen readers
  next,
  submit,
  back,
  dismiss,
  try_again,
  launch,  // a button that opens the survey
  later,
  go_on,
  start,  // on a kiosk that waits
  start_over,
  download,  // where there is no collector
  optional,
  region,        // the accessible name of the widget
  progress,      // {step} {of}
  option_left,   // the accessible name of the lowest score: {value} {label}
  option_right,  // and of the highest
  stars,         // plural by {count}
  smiley_1,      // names of smileys, from the saddest
  smiley_2,
  smiley_3,
  smiley_4,
  smiley_5,
  required,
  too_long,      // {max}
  too_few,       // {min}
  too_many,      // {max}
  out_of_range,  // {min} {max}
  not_a_step,    // {min} {step}
  invalid_email,
  invalid_date,
  saved,
  unsent,
  sent,
  keep_open,    // nothing can be stored on this device
  still_there,  // a kiosk, before it starts over
  starts_over,  // plural by {count}, in seconds
  answered,     // by somebody who comes again
  error,
};

inline constexpr std::size_t phrase_count = 79;

inline constexpr NameTable<Phrase, phrase_count> phrase_names{{
    {Phrase::nps_ask, "nps_ask"},
    {Phrase::nps_ask_us, "nps_ask_us"},
    {Phrase::nps_left, "nps_left"},
    {Phrase::nps_right, "nps_right"},
    {Phrase::csat_ask, "csat_ask"},
    {Phrase::csat_ask_us, "csat_ask_us"},
    {Phrase::csat_left, "csat_left"},
    {Phrase::csat_right, "csat_right"},
    {Phrase::ces_ask, "ces_ask"},
    {Phrase::ces_ask_us, "ces_ask_us"},
    {Phrase::ces_left, "ces_left"},
    {Phrase::ces_right, "ces_right"},
    {Phrase::why_detractor, "why_detractor"},
    {Phrase::why_passive, "why_passive"},
    {Phrase::why_nine, "why_nine"},
    {Phrase::why_ten, "why_ten"},
    {Phrase::choice_ask, "choice_ask"},
    {Phrase::choices_ask, "choices_ask"},
    {Phrase::email_ask, "email_ask"},
    {Phrase::text_placeholder, "text_placeholder"},
    {Phrase::other_ask, "other_ask"},
    {Phrase::characters_left, "characters_left"},
    {Phrase::ending_detractor_title, "ending_detractor_title"},
    {Phrase::ending_detractor_text, "ending_detractor_text"},
    {Phrase::ending_passive_title, "ending_passive_title"},
    {Phrase::ending_passive_text, "ending_passive_text"},
    {Phrase::ending_promoter_title, "ending_promoter_title"},
    {Phrase::ending_promoter_text, "ending_promoter_text"},
    {Phrase::review, "review"},
    {Phrase::share, "share"},
    {Phrase::reward, "reward"},
    {Phrase::copy, "copy"},
    {Phrase::invite, "invite"},
    {Phrase::contact, "contact"},
    {Phrase::copied, "copied"},
    {Phrase::share_email, "share_email"},
    {Phrase::share_copy, "share_copy"},
    {Phrase::reward_code, "reward_code"},
    {Phrase::reward_waiting, "reward_waiting"},
    {Phrase::reward_none, "reward_none"},
    {Phrase::new_tab, "new_tab"},
    {Phrase::next, "next"},
    {Phrase::submit, "submit"},
    {Phrase::back, "back"},
    {Phrase::dismiss, "dismiss"},
    {Phrase::try_again, "try_again"},
    {Phrase::launch, "launch"},
    {Phrase::later, "later"},
    {Phrase::go_on, "go_on"},
    {Phrase::start, "start"},
    {Phrase::start_over, "start_over"},
    {Phrase::download, "download"},
    {Phrase::optional, "optional"},
    {Phrase::region, "region"},
    {Phrase::progress, "progress"},
    {Phrase::option_left, "option_left"},
    {Phrase::option_right, "option_right"},
    {Phrase::stars, "stars"},
    {Phrase::smiley_1, "smiley_1"},
    {Phrase::smiley_2, "smiley_2"},
    {Phrase::smiley_3, "smiley_3"},
    {Phrase::smiley_4, "smiley_4"},
    {Phrase::smiley_5, "smiley_5"},
    {Phrase::required, "required"},
    {Phrase::too_long, "too_long"},
    {Phrase::too_few, "too_few"},
    {Phrase::too_many, "too_many"},
    {Phrase::out_of_range, "out_of_range"},
    {Phrase::not_a_step, "not_a_step"},
    {Phrase::invalid_email, "invalid_email"},
    {Phrase::invalid_date, "invalid_date"},
    {Phrase::saved, "saved"},
    {Phrase::unsent, "unsent"},
    {Phrase::sent, "sent"},
    {Phrase::keep_open, "keep_open"},
    {Phrase::still_there, "still_there"},
    {Phrase::starts_over, "starts_over"},
    {Phrase::answered, "answered"},
    {Phrase::error, "error"},
}};

}  // namespace zeroten::survey
