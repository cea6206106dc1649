#include "base/problem_code.h"

#include "base/names.h"

namespace zeroten {

namespace {

using enum ProblemCode;

constexpr NameTable<ProblemCode, 52> code_names{{
    {json_syntax, "json_syntax"},
    {too_large, "too_large"},
    {too_deep, "too_deep"},
    {too_many_tokens, "too_many_tokens"},
    {invalid_utf8, "invalid_utf8"},
    {forbidden_key, "forbidden_key"},
    {duplicate_key, "duplicate_key"},
    {wrong_type, "wrong_type"},
    {missing_key, "missing_key"},
    {unknown_key, "unknown_key"},
    {unknown_value, "unknown_value"},
    {unsupported_version, "unsupported_version"},
    {invalid_id, "invalid_id"},
    {duplicate_id, "duplicate_id"},
    {empty, "empty"},
    {too_long, "too_long"},
    {too_many, "too_many"},
    {invalid_language, "invalid_language"},
    {invalid_variant, "invalid_variant"},
    {overlapping_variant, "overlapping_variant"},
    {unknown_placeholder, "unknown_placeholder"},
    {unsafe_link, "unsafe_link"},
    {missing_subject, "missing_subject"},
    {too_much_text, "too_much_text"},
    {missing_text, "missing_text"},
    {uncovered_score, "uncovered_score"},
    {unreachable_ending, "unreachable_ending"},
    {double_question, "double_question"},
    {no_score_question, "no_score_question"},
    {out_of_range, "out_of_range"},
    {not_an_integer, "not_an_integer"},
    {unknown_question, "unknown_question"},
    {not_on_screen, "not_on_screen"},
    {not_allowed, "not_allowed"},
    {required, "required"},
    {not_open, "not_open"},
    {wrong_survey, "wrong_survey"},
    {wrong_revision, "wrong_revision"},
    {off_path, "off_path"},
    {wrong_score, "wrong_score"},
    {wrong_category, "wrong_category"},
    {wrong_ending, "wrong_ending"},
    {wrong_status, "wrong_status"},
    {wrong_time, "wrong_time"},
    {unknown_survey, "unknown_survey"},
    {not_found, "not_found"},
    {method_not_allowed, "method_not_allowed"},
    {unsupported_media_type, "unsupported_media_type"},
    {unauthorized, "unauthorized"},
    {conflict, "conflict"},
    {timeout, "timeout"},
    {unavailable, "unavailable"},
}};

static_assert(code_names.size() == static_cast<std::size_t>(unavailable) + 1);

}  // namespace

std::string_view name_of(ProblemCode code) { return name_in(code_names, code); }
std::optional<ProblemCode> problem_code(std::string_view name) { return value_in(code_names, name); }

}  // namespace zeroten
