#include "base/words.h"

#include <array>
#include <utility>

#include "base/template_text.h"

namespace zeroten {

namespace {

using enum ProblemCode;

/// {name} stands for the detail of that name.
constexpr std::array<std::pair<ProblemCode, std::string_view>, 52> sentences{{
    {json_syntax, "Not JSON: line {line}, column {column}, near '{near}'. Mend the syntax there."},
    {too_large, "{size} bytes are more than the limit of {max}. Shorten it."},
    {too_deep, "Nested deeper than {max} levels. Flatten it."},
    {too_many_tokens, "More than {max} values. Shorten it."},
    {invalid_utf8, "Byte {byte} is not valid UTF-8. Save the text as UTF-8."},
    {forbidden_key, "The name '{key}' is not allowed here. Remove it."},
    {duplicate_key, "'{key}' stands twice. Keep one of them."},
    {wrong_type, "This must be {expected}, but it is {found}."},
    {missing_key, "'{key}' is missing. Add it."},
    {unknown_key, "'{key}' is not known here. Known are: {known}."},
    {unknown_value, "'{value}' is not known here. Known are: {known}."},
    {unsupported_version, "Version {value} is not supported. Write \"zeroten\": 1."},
    {invalid_id, "'{value}' cannot be an id. Use 1 to 64 letters, digits, - and _, beginning with a letter or digit."},
    {duplicate_id, "The id '{value}' is used twice. Give each its own."},
    {empty, "This must not be empty."},
    {too_long, "Longer than the limit of {max} characters. Shorten it."},
    {too_many, "More than the limit of {max}. Remove some."},
    {invalid_language, "'{value}' is not a language tag (BCP 47). Write for example \"nb\" or \"pt-BR\"."},
    {invalid_variant,
     "'{key}' is neither a category nor a range of scores. Write promoter, passive, detractor, "
     "default, a score such as \"9\", or a range such as \"0-3\"."},
    {overlapping_variant, "'{key}' covers score {score}, which another variant covers already."},
    {unknown_placeholder, "The placeholder '{value}' is not known. Known are 'subject' and 'score', in braces."},
    {unsafe_link, "'{value}' is not a safe link. Use https:, mailto: or tel:."},
    {missing_subject, "This names the subject, but the survey has none. Add \"subject\"."},
    {too_much_text,
     "The texts may have {value} characters together, more than the limit of {max}. Lower some maxLength."},
    {missing_text, "There is no text for language '{language}'. Add it."},
    {uncovered_score, "No variant covers score {score}. Add one, or \"default\"."},
    {unreachable_ending, "Nobody sees the ending '{value}': '{before}' before it is for everybody. Remove one."},
    {double_question, "This asks the same as question '{value}'. Remove one."},
    {no_score_question, "No question has type nps, so there is no score. Add one."},
    {out_of_range, "This must be from {min} to {max}."},
    {not_an_integer, "{value} is not a whole number."},
    {unknown_question, "The survey has no question '{value}'."},
    {not_on_screen, "Question '{value}' is not on the screen. Answer what is shown."},
    {not_allowed, "'{value}' is not possible here. Possible are: {known}."},
    {required, "Please answer this question."},
    {not_open, "No survey is open. Call open first, and mend the problems that it reports."},
    {wrong_survey, "This belongs to survey '{found}', not to '{expected}'."},
    {wrong_revision, "This belongs to revision {found} of the survey, which is not known here."},
    {off_path, "Question '{value}' is not on the path of these answers, so it cannot have an answer."},
    {wrong_score, "The score does not agree with the answers."},
    {wrong_category, "The category does not agree with the score: it is '{expected}'."},
    {wrong_ending, "The ending does not agree with the answers: it is '{expected}'."},
    {wrong_status, "The status '{found}' does not agree with the answers: {reason}."},
    {wrong_time, "The times do not agree: {reason}."},
    {unknown_survey, "There is no survey '{value}' here."},
    {not_found, "There is nothing at {value}."},
    {method_not_allowed, "{value} is not possible here. Possible are: {known}."},
    {unsupported_media_type, "'{value}' is not understood. Send application/json."},
    {unauthorized, "A bearer token is needed to read. Send \"Authorization: Bearer TOKEN\"."},
    {conflict, "This seq was stored before with other content. Both are kept; the first one counts."},
    {timeout, "The request took longer than {max} seconds."},
    {unavailable, "The server is busy. Try again in {seconds} seconds."},
}};

static_assert(sentences.size() == static_cast<std::size_t>(unavailable) + 1);

}  // namespace

std::string words(const Problem& problem) {
  for (const auto& [code, sentence] : sentences) {
    if (code != problem.code) continue;
    return fill_template(
        sentence, [&](std::string_view name) -> std::optional<std::string_view> { return problem.detail(name); });
  }
  return std::string(name_of(problem.code));
}

}  // namespace zeroten
