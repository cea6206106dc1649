// Every kind of problem, by a name that stays put. Codes are stable; the words about them are not.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeroten {

enum class ProblemCode : std::uint8_t {
  // Reading JSON
  json_syntax,
  too_large,
  too_deep,
  too_many_tokens,
  invalid_utf8,
  forbidden_key,
  duplicate_key,
  wrong_type,
  missing_key,
  unknown_key,
  unknown_value,
  // A definition
  unsupported_version,
  invalid_id,
  duplicate_id,
  empty,
  too_long,
  too_many,
  invalid_language,
  invalid_variant,
  overlapping_variant,
  unknown_placeholder,
  unsafe_link,
  missing_subject,
  too_much_text,
  // Checking a definition (authoring)
  missing_text,
  uncovered_score,
  unreachable_ending,
  double_question,
  no_score_question,
  // A session
  out_of_range,
  not_an_integer,
  unknown_question,
  not_on_screen,
  not_allowed,
  required,
  not_open,
  wrong_survey,
  wrong_revision,
  // A response that contradicts its survey
  off_path,
  wrong_score,
  wrong_category,
  wrong_ending,
  wrong_status,
  wrong_time,
  // A collector
  unknown_survey,
  not_found,
  method_not_allowed,
  unsupported_media_type,
  unauthorized,
  conflict,
  timeout,
  unavailable,
};

std::string_view name_of(ProblemCode code);
std::optional<ProblemCode> problem_code(std::string_view name);

}  // namespace zeroten
