#include "base/problem_code.h"

#include <array>

namespace zeroten {

namespace {

using enum ProblemCode;

constexpr std::array<ProblemEntry, 48> entries{{
    {json_syntax, "json_syntax", "Not JSON: line {line}, column {column}, near '{near}'. Mend the syntax there."},
    {too_large, "too_large", "{size} bytes are more than the limit of {max}. Shorten it."},
    {too_deep, "too_deep", "Nested deeper than {max} levels. Flatten it."},
    {too_many_tokens, "too_many_tokens", "More than {max} values. Shorten it."},
    {invalid_utf8, "invalid_utf8", "Byte {byte} is not valid UTF-8. Save the text as UTF-8."},
    {forbidden_key, "forbidden_key", "The name '{key}' is not allowed here. Remove it."},
    {duplicate_key, "duplicate_key", "'{key}' stands twice. Keep one of them."},
    {wrong_type, "wrong_type", "This must be {expected}, but it is {found}."},
    {missing_key, "missing_key", "'{key}' is missing. Add it."},
    {unknown_key, "unknown_key", "'{key}' is not known here. Known are: {known}."},
    {unknown_value, "unknown_value", "'{value}' is not known here. Known are: {known}."},
    {unsupported_version, "unsupported_version", "Version {value} is not supported. Write \"zeroten\": 1."},
    {invalid_id, "invalid_id",
     "'{value}' cannot be an id. Use 1 to 64 letters, digits, - and _, beginning with a letter or digit."},
    {duplicate_id, "duplicate_id", "The id '{value}' is used twice. Give each its own."},
    {empty, "empty", "This must not be empty."},
    {too_long, "too_long", "Longer than the limit of {max} characters. Shorten it."},
    {too_many, "too_many", "More than the limit of {max}. Remove some."},
    {invalid_language, "invalid_language",
     "'{value}' is not a language tag (BCP 47). Write for example \"nb\" or \"pt-BR\"."},
    {invalid_variant, "invalid_variant",
     "'{key}' is neither a category nor a range of scores. Write promoter, passive, detractor, "
     "default, a score such as \"9\", or a range such as \"0-3\"."},
    {overlapping_variant, "overlapping_variant", "'{key}' covers score {score}, which another variant covers already."},
    {unknown_placeholder, "unknown_placeholder",
     "The placeholder '{value}' is not known{suggestion}. Known are 'subject', 'score', questions before this one, and "
     "declared facts."},
    {unsafe_link, "unsafe_link", "'{value}' is not a safe link. Use https:, mailto: or tel:."},
    {missing_subject, "missing_subject", "This names the subject, but the survey has none. Add \"subject\"."},
    {too_much_text, "too_much_text",
     "The texts may have {value} characters together, more than the limit of {max}. Lower some maxLength."},
    {condition_syntax, "condition_syntax", "Line {line}, column {column}: {reason}."},
    {condition_limit, "condition_limit", "Line {line}, column {column}: {reason}. Shorten or split the condition."},
    {unknown_function, "unknown_function", "Line {line}, column {column}: there is no function '{value}'{suggestion}."},
    {invalid_bounds, "invalid_bounds", "{reason}. Change one of them."},
    {invalid_fact, "invalid_fact", "'{key}' cannot be declared: {reason}."},
    {wrong_fact, "wrong_fact",
     "The fact '{value}' is not what the survey declares ({expected}), so it counts as missing."},
    {split_group, "split_group",
     "The group '{value}' is interrupted. Put its questions next to each other, on one page or on none."},
    {out_of_range, "out_of_range", "This must be from {min} to {max}."},
    {not_an_integer, "not_an_integer", "{value} is not a whole number."},
    {unknown_question, "unknown_question", "The survey has no question '{value}'."},
    {not_on_screen, "not_on_screen", "Question '{value}' is not on the screen. Answer what is shown."},
    {not_allowed, "not_allowed", "'{value}' is not possible here. Possible are: {known}."},
    {required, "required", "Please answer this question."},
    {too_few, "too_few", "Choose at least {min}."},
    {invalid_email, "invalid_email", "Please enter an e-mail address such as name@example.com."},
    {invalid_date, "invalid_date", "Please enter a date that exists."},
    {not_a_step, "not_a_step", "This must be {min} plus a multiple of {step}."},
    {unknown_choice, "unknown_choice", "There is no choice '{value}'{suggestion}. Known are: {known}."},
    {not_alone, "not_alone", "'{value}' excludes the other choices. Choose it alone."},
    {twice, "twice", "'{value}' is chosen twice."},
    {not_open, "not_open", "No survey is open. Call open first, and mend the problems that it reports."},
    {wrong_survey, "wrong_survey", "This belongs to survey '{found}', not to '{expected}'."},
    {wrong_revision, "wrong_revision", "This belongs to revision {found} of the survey, which is not known here."},
    {wrong_status, "wrong_status", "The status '{found}' does not agree with the answers: {reason}."},
}};

static_assert(entries.back().code == wrong_status && entries.size() == static_cast<std::size_t>(wrong_status) + 1);

}  // namespace

std::span<const ProblemEntry> session_problems() { return entries; }

std::string_view name_of(ProblemCode code) {
  for (const auto table : {session_problems(), authoring_problems()}) {
    for (const ProblemEntry& entry : table) {
      if (entry.code == code) return entry.name;
    }
  }
  return {};
}

std::optional<ProblemCode> problem_code(std::string_view name) {
  for (const auto table : {session_problems(), authoring_problems()}) {
    for (const ProblemEntry& entry : table) {
      if (entry.name == name) return entry.code;
    }
  }
  return std::nullopt;
}

}  // namespace zeroten
