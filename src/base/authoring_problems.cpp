// The names and words of problems that no page meets. The respondent's build links respondent_problems.cpp instead.
#include <array>

#include "base/problem_code.h"

namespace zeroten {

namespace {

using enum ProblemCode;

constexpr std::array<ProblemEntry, 42> entries{{
    {missing_text, "missing_text", "There is no text for language '{language}'. Add it."},
    {uncovered_score, "uncovered_score", "No variant covers score {score}. Add one, or \"default\"."},
    {unreachable_ending, "unreachable_ending",
     "Nobody sees the ending '{value}': {reason}. Remove it, or change a condition."},
    {double_question, "double_question", "This asks the same as question '{value}'. Remove one."},
    {no_score_question, "no_score_question", "No question has type nps, so there is no score. Add one."},
    {unknown_variable, "unknown_variable", "There is no '{value}'{suggestion}. Known are: {known}."},
    {type_mismatch, "type_mismatch", "{reason}."},
    {not_bool, "not_bool", "A condition is true or false, and this is {found}."},
    {always_true, "always_true", "This holds for every answer: {reason}. Remove it, or correct it."},
    {always_false, "always_false", "This holds for no answer: {reason}. Correct it."},
    {too_costly, "too_costly", "At worst this takes {value} steps, more than the limit of {max}. Simplify it."},
    {may_be_unanswered, "may_be_unanswered",
     "'{value}' may have no answer here, and then this is not met. Write !has({value}) || … if it should be."},
    {refers_later, "refers_later", "'{value}' cannot have an answer yet: {reason}."},
    {unreachable_question, "unreachable_question",
     "Nobody is asked '{value}': {reason}. Remove it, or change its condition."},
    {no_ending, "no_ending", "{example} comes to no ending. Add one without \"when\" at the end."},
    {cannot_be_answered, "cannot_be_answered", "This is required and cannot be answered: {reason}."},
    {missing_fallback, "missing_fallback",
     "'{value}' may be missing here. Write what stands there instead behind a bar, in the braces."},
    {readable_reward, "readable_reward",
     "Everybody can read this code in the page. Put it into a pool of the collector, and name the pool."},
    {review_gating, "review_gating",
     "Only {value} are asked for a public review. Review sites forbid that; ask everybody, or nobody."},
    {long_survey, "long_survey",
     "Somebody is asked {value} questions. Few people finish more than {max}; remove some."},
    {not_enumerated, "not_enumerated",
     "Not every combination of answers was tried: {reason}. What is reported is right; more may be wrong."},
    {random_end, "random_end",
     "A random order and \"endIf\" together end the survey at a place that chance decides. Remove one of them."},
    {unused_value, "unused_value", "'{value}' is declared and never used."},
    {not_carried_over, "not_carried_over", "'{value}' was not carried over: {reason}."},
    {off_path, "off_path", "Question '{value}' is not on the path of these answers, so it cannot have an answer."},
    {wrong_score, "wrong_score", "The score does not agree with the answers."},
    {wrong_category, "wrong_category", "The category does not agree with the score: it is '{expected}'."},
    {wrong_ending, "wrong_ending", "The ending does not agree with the answers: it is '{expected}'."},
    {wrong_time, "wrong_time", "The times do not agree: {reason}."},
    {unknown_survey, "unknown_survey", "There is no survey '{value}' here."},
    {not_found, "not_found", "There is nothing at {value}."},
    {method_not_allowed, "method_not_allowed", "{value} is not possible here. Possible are: {known}."},
    {unsupported_media_type, "unsupported_media_type", "'{value}' is not understood. Send application/json."},
    {unauthorized, "unauthorized", "A bearer token is needed to read. Send \"Authorization: Bearer TOKEN\"."},
    {respondent_token, "respondent_token", "Survey '{survey}' takes an answer with a respondent token only: {reason}."},
    {conflict, "conflict", "This seq was stored before with other content. Both are kept; the first one counts."},
    {no_reward, "no_reward", "There is no code for this response: {reason}."},
    {already_answered, "already_answered", "There is a response already of whoever this token was made for."},
    {signed_fact, "signed_fact",
     "The fact '{value}' is not as the token says. Open the link of the invitation, unchanged."},
    {too_many_requests, "too_many_requests", "Too many requests from this address. Try again in {seconds} seconds."},
    {timeout, "timeout", "The request took longer than {max} seconds."},
    {unavailable, "unavailable", "The server is busy. Try again in {seconds} seconds."},
}};

static_assert(entries.front().code == missing_text && entries.back().code == unavailable);

}  // namespace

std::span<const ProblemEntry> authoring_problems() { return entries; }

}  // namespace zeroten
