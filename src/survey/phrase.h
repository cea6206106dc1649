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
  why_detractor,
  why_passive,
  why_nine,  // what is missing for a 10
  why_ten,
  choice_ask,
  choices_ask,
  email_ask,
  text_placeholder,
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
  next,
  submit,
  back,
  dismiss,
  optional,
  region,        // the accessible name of the widget
  progress,      // {step} {of}
  option_left,   // the accessible name of the lowest score: {value} {label}
  option_right,  // and of the highest
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
  error,
};

inline constexpr std::size_t phrase_count = 44;

inline constexpr NameTable<Phrase, phrase_count> phrase_names{{
    {Phrase::nps_ask, "nps_ask"},
    {Phrase::nps_ask_us, "nps_ask_us"},
    {Phrase::nps_left, "nps_left"},
    {Phrase::nps_right, "nps_right"},
    {Phrase::why_detractor, "why_detractor"},
    {Phrase::why_passive, "why_passive"},
    {Phrase::why_nine, "why_nine"},
    {Phrase::why_ten, "why_ten"},
    {Phrase::choice_ask, "choice_ask"},
    {Phrase::choices_ask, "choices_ask"},
    {Phrase::email_ask, "email_ask"},
    {Phrase::text_placeholder, "text_placeholder"},
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
    {Phrase::next, "next"},
    {Phrase::submit, "submit"},
    {Phrase::back, "back"},
    {Phrase::dismiss, "dismiss"},
    {Phrase::optional, "optional"},
    {Phrase::region, "region"},
    {Phrase::progress, "progress"},
    {Phrase::option_left, "option_left"},
    {Phrase::option_right, "option_right"},
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
    {Phrase::error, "error"},
}};

}  // namespace zeroten::survey
