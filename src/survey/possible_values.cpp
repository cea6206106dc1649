#include "survey/possible_values.h"

#include <algorithm>

#include "survey/accept.h"

namespace zeroten::survey {

namespace {

/// A choice as it is answered: the other one with a text.
Answer answered(const Choice* other, const Value& chosen) {
  const bool is_other = other != nullptr && chosen == Value(other->id);
  return is_other ? Answer(Value::Map{{"other", std::string("…")}}) : chosen;
}

/// The answer of somebody who means `value`.
Answer answer_for(const Question& question, const Value& value) {
  if (!has_choices(question.type)) return value;
  const Choice* other = other_choice(question);
  if (value.list() == nullptr) return answered(other, value);
  Value::List list;
  for (const Value& chosen : *value.list()) list.push_back(answered(other, chosen));
  return list;
}

void add(std::vector<Value>& values, Value value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

}  // namespace

PossibleValues possible_values(const Question& question, const std::vector<Value>& values) {
  PossibleValues possible;
  for (const Value& value : values) {
    const auto accepted = accept(question, answer_for(question, value), {});
    if (!accepted || !*accepted || incomplete(question, **accepted, {})) continue;
    add(possible.values, condition_value(question, **accepted));
  }
  const std::size_t refused = values.size() - possible.values.size();
  if (question.type == QuestionType::text) possible.exact = refused == 0;
  if (question.type == QuestionType::email && !values.empty()) {
    // One is the text that is equal to nothing, which is no address.
    possible.exact = refused <= 1;
    const Value somebody = std::string("somebody@example.com");
    const bool compared = std::find(values.begin(), values.end(), somebody) != values.end();
    add(possible.values, compared ? Value(std::string("anybody@example.com")) : somebody);
  }
  return possible;
}

}  // namespace zeroten::survey
