// Every kind of problem, by a name that stays put. Codes are stable; the words about them are not.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zeroten {

enum class ProblemCode : std::uint8_t {
  // What a page can meet: session_problems.inc has their words.
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
  condition_syntax,
  condition_limit,
  unknown_function,
  invalid_bounds,
  invalid_fact,
  wrong_fact,
  split_group,
  out_of_range,
  not_an_integer,
  unknown_question,
  not_on_screen,
  not_allowed,
  required,
  too_few,
  invalid_email,
  invalid_date,
  not_a_step,
  unknown_choice,
  not_alone,
  twice,
  not_open,
  wrong_survey,
  wrong_revision,
  wrong_status,
  // What only authors and collectors meet: authoring_problems.cpp.
  missing_text,
  uncovered_score,
  unreachable_ending,
  double_question,
  no_score_question,
  unknown_variable,
  type_mismatch,
  not_bool,
  always_true,
  always_false,
  too_costly,
  may_be_unanswered,
  refers_later,
  unreachable_question,
  no_ending,
  cannot_be_answered,
  missing_fallback,
  readable_reward,
  review_gating,
  long_survey,
  not_enumerated,
  random_end,
  unused_value,
  not_carried_over,
  off_path,
  wrong_score,
  wrong_category,
  wrong_ending,
  wrong_time,
  unknown_survey,
  not_found,
  method_not_allowed,
  unsupported_media_type,
  unauthorized,
  respondent_token,
  conflict,
  no_reward,
  already_answered,
  signed_fact,
  too_many_requests,
  timeout,
  unavailable,
};

std::string_view name_of(ProblemCode code);
std::optional<ProblemCode> problem_code(std::string_view name);

struct ProblemEntry {
  ProblemCode code;
  std::string_view name;
  /// {name} stands for the detail of that name.
  std::string_view sentence;
};

/// The codes that reading a survey and running a session give.
std::span<const ProblemEntry> session_problems();
/// The others. The page's build leaves them out: src/wasm/respondent_problems.cpp.
std::span<const ProblemEntry> authoring_problems();

}  // namespace zeroten
