#include "survey/accept_number.h"

#include <cmath>

#include "base/decimal.h"

namespace zeroten::survey {

namespace {

std::string_view kind_of(const Value& value) {
  if (value.boolean() != nullptr) return "true or false";
  if (value.text() != nullptr) return "a text";
  if (value.list() != nullptr) return "a list";
  return value.map() != nullptr ? "an object" : "a number";
}

std::optional<double> number_in(const Value& value) {
  if (const auto* integer = value.integer()) return static_cast<double>(*integer);
  const double* number = value.number();
  return number == nullptr ? std::nullopt : std::optional(*number);
}

Problem outside(double min, double max, std::string_view path) {
  return problem(ProblemCode::out_of_range, path, {{"min", decimal(min)}, {"max", decimal(max)}});
}

bool is_on_step(const Question& question, double number) {
  const double steps = (number - question.min.value_or(0)) / question.step;
  return std::fabs(steps - std::round(steps)) < 1e-6;
}

}  // namespace

Problem not_a(std::string_view path, std::string_view expected, const Value& found) {
  return problem(ProblemCode::wrong_type, path, {{"expected", expected}, {"found", kind_of(found)}});
}

Result<std::optional<Answer>> accept_scale(const Question& question, const Value& value, std::string_view path) {
  const auto number = number_in(value);
  if (!number) return not_a(path, "a whole number", value);
  const int low = lowest_of(question);
  const int high = highest_of(question);
  // Comparing first keeps the conversion within what an integer holds; NaN fails as well.
  if (!(*number >= low && *number <= high)) return outside(low, high, path);
  const auto whole = static_cast<std::int64_t>(*number);
  if (static_cast<double>(whole) != *number) return problem(ProblemCode::not_an_integer, path, {{"value", "This"}});
  return std::optional<Answer>(whole);
}

Result<std::optional<Answer>> accept_number(const Question& question, const Value& value, std::string_view path) {
  const auto number = number_in(value);
  if (!number) return not_a(path, "a number", value);
  const double low = question.min.value_or(-largest_decimal);
  const double high = question.max.value_or(largest_decimal);
  if (!(*number >= low && *number <= high)) return outside(low, high, path);
  if (!is_on_step(question, *number)) {
    return problem(ProblemCode::not_a_step, path,
                   {{"min", decimal(question.min.value_or(0))}, {"step", decimal(question.step)}});
  }
  if (is_whole(question)) return std::optional<Answer>(static_cast<std::int64_t>(std::llround(*number)));
  return std::optional<Answer>(to_decimal(*number));
}

}  // namespace zeroten::survey
