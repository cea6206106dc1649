#include "survey/accept_text.h"

#include "base/utf8.h"
#include "survey/accept_number.h"
#include "survey/calendar.h"
#include "survey/email.h"

namespace zeroten::survey {

namespace {

using Accepted = Result<std::optional<Answer>>;

/// The text that was sent; nothing is left of one without content.
Result<std::string_view> content_of(const Value& value, std::size_t most, std::string_view path) {
  const std::string* text = value.text();
  if (text == nullptr) return not_a(path, "a text", value);
  if (!has_content(*text)) return std::string_view();
  if (code_points(*text) > most) return problem(ProblemCode::too_long, path, {{"max", std::to_string(most)}});
  return std::string_view(*text);
}

Accepted answer_of(std::string_view text) {
  return text.empty() ? std::optional<Answer>() : std::optional<Answer>(std::string(text));
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

}  // namespace

Accepted accept_text(const Question& question, const Value& value, std::string_view path) {
  const auto text = content_of(value, static_cast<std::size_t>(question.max_length), path);
  return text ? answer_of(*text) : Accepted(text.problems());
}

Accepted accept_email(const Question& /*question*/, const Value& value, std::string_view path) {
  const auto text = content_of(value, longest_email, path);
  if (!text) return text.problems();
  const std::string_view address = trimmed(*text);
  if (!address.empty() && !is_email(address)) return problem(ProblemCode::invalid_email, path);
  return answer_of(address);
}

Accepted accept_date(const Question& question, const Value& value, std::string_view path) {
  const auto text = content_of(value, longest_email, path);
  if (!text) return text.problems();
  if (text->empty()) return std::optional<Answer>();
  if (!is_date(*text)) return problem(ProblemCode::invalid_date, path);
  const bool early = !question.earliest.empty() && *text < question.earliest;
  const bool late = !question.latest.empty() && *text > question.latest;
  if (early || late) {
    return problem(ProblemCode::out_of_range, path,
                   {{"min", question.earliest.empty() ? "0001-01-01" : question.earliest},
                    {"max", question.latest.empty() ? "9999-12-31" : question.latest}});
  }
  return answer_of(*text);
}

}  // namespace zeroten::survey
