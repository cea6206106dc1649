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
  text_placeholder,
  ending_detractor_title,
  ending_detractor_text,
  ending_passive_title,
  ending_passive_text,
  ending_promoter_title,
  ending_promoter_text,
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
  too_long,  // {max}
  saved,
  unsent,
  error,
};

inline constexpr std::size_t phrase_count = 29;

inline constexpr NameTable<Phrase, phrase_count> phrase_names{{
    {Phrase::nps_ask, "nps_ask"},
    {Phrase::nps_ask_us, "nps_ask_us"},
    {Phrase::nps_left, "nps_left"},
    {Phrase::nps_right, "nps_right"},
    {Phrase::why_detractor, "why_detractor"},
    {Phrase::why_passive, "why_passive"},
    {Phrase::why_nine, "why_nine"},
    {Phrase::why_ten, "why_ten"},
    {Phrase::text_placeholder, "text_placeholder"},
    {Phrase::ending_detractor_title, "ending_detractor_title"},
    {Phrase::ending_detractor_text, "ending_detractor_text"},
    {Phrase::ending_passive_title, "ending_passive_title"},
    {Phrase::ending_passive_text, "ending_passive_text"},
    {Phrase::ending_promoter_title, "ending_promoter_title"},
    {Phrase::ending_promoter_text, "ending_promoter_text"},
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
    {Phrase::saved, "saved"},
    {Phrase::unsent, "unsent"},
    {Phrase::error, "error"},
}};

}  // namespace zeroten::survey
