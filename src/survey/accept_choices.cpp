#include "survey/accept_choices.h"

#include "base/utf8.h"
#include "survey/accept_number.h"

namespace zeroten::survey {

namespace {

using Accepted = Result<std::optional<Answer>>;

constexpr std::size_t shown_bytes = 64;  // of what the host sent

Problem unknown(const Question& question, std::string_view id, std::string_view path) {
  std::string known;
  for (const Choice& choice : question.choices) {
    known += known.empty() ? "" : ", ";
    known += choice.id;
  }
  return problem(ProblemCode::unknown_choice, path, {{"value", utf8_prefix(id, shown_bytes)}, {"known", known}});
}

/// {"other": "…"} and nothing else.
const std::string* written(const Value& value) {
  const Value::Map* members = value.map();
  const bool fits = members != nullptr && members->size() == 1 && members->front().first == "other";
  return fits ? members->front().second.text() : nullptr;
}

Result<const Choice*> chosen(const Question& question, const Value& value, std::string_view path) {
  if (const std::string* text = written(value)) {
    const Choice* other = other_choice(question);
    if (other == nullptr) return unknown(question, "other", path);
    if (!has_content(*text)) return problem(ProblemCode::required, path);
    if (code_points(*text) > longest_other) {
      return problem(ProblemCode::too_long, path, {{"max", std::to_string(longest_other)}});
    }
    return other;
  }
  if (value.text() == nullptr) return not_a(path, "the id of a choice", value);
  const Choice* choice = find_choice(question, *value.text());
  if (choice == nullptr) return unknown(question, *value.text(), path);
  if (choice->other) return problem(ProblemCode::required, path);
  return choice;
}

const Value* value_for(const Choice& choice, const Value::List& values) {
  for (const Value& value : values) {
    const bool same = value.text() != nullptr ? *value.text() == choice.id : choice.other;
    if (same) return &value;
  }
  return nullptr;
}

/// Problems of the list as a whole: each value in it is one of the choices.
std::optional<Problem> misfit(const Question& question, const Value::List& values, std::string_view path) {
  if (values.size() > static_cast<std::size_t>(question.most)) {
    return problem(ProblemCode::too_many, path, {{"max", std::to_string(question.most)}});
  }
  for (const Choice& choice : question.choices) {
    if (choice.exclusive && values.size() > 1 && value_for(choice, values) != nullptr) {
      return problem(ProblemCode::not_alone, path, {{"value", choice.id}});
    }
  }
  return std::nullopt;
}

}  // namespace

Accepted accept_choice(const Question& question, const Value& value, std::string_view path) {
  if (value.text() != nullptr && value.text()->empty()) return std::optional<Answer>();
  const auto choice = chosen(question, value, path);
  return choice ? Accepted(std::optional<Answer>(value)) : Accepted(choice.problems());
}

Accepted accept_choices(const Question& question, const Value& value, std::string_view path) {
  const Value::List* values = value.list();
  if (values == nullptr) return not_a(path, "a list", value);
  if (values->empty()) return std::optional<Answer>();
  // More than there are cannot be right, and need not be looked at one by one.
  if (values->size() > question.choices.size()) {
    return problem(ProblemCode::too_many, path, {{"max", std::to_string(question.most)}});
  }
  for (std::size_t i = 0; i < values->size(); ++i) {
    const auto choice = chosen(question, (*values)[i], child_path(path, i));
    if (!choice) return choice.problems();
    for (std::size_t before = 0; before < i; ++before) {
      const auto same = chosen(question, (*values)[before], path);
      if (*same == *choice) return problem(ProblemCode::twice, child_path(path, i), {{"value", (*choice)->id}});
    }
  }
  if (auto problem = misfit(question, *values, path)) return std::move(*problem);
  Value::List sorted;
  for (const Choice& choice : question.choices) {
    if (const Value* found = value_for(choice, *values)) sorted.push_back(*found);
  }
  return std::optional<Answer>(Value(std::move(sorted)));
}

}  // namespace zeroten::survey
