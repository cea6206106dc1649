#include "survey/situation.h"

#include <algorithm>
#include <tuple>

#include "base/decimal.h"

namespace zeroten::survey {

namespace {

auto key_of(const Situation& situation) { return std::tie(situation.values, situation.path); }

std::string in_words(const Value& value) {
  if (const auto* text = value.text()) return *text;
  if (const auto* boolean = value.boolean()) return *boolean ? "true" : "false";
  if (const auto* integer = value.integer()) return std::to_string(*integer);
  if (const auto* number = value.number()) return decimal(*number);
  std::string words;
  if (const auto* list = value.list()) {
    for (const Value& each : *list) words += (words.empty() ? "" : " + ") + in_words(each);
  }
  return words;
}

std::string_view short_name(const Variable& variable) {
  return variable.question != nullptr ? std::string_view(variable.question->id) : std::string_view(variable.name);
}

}  // namespace

Environment environment_of(const Definition& definition, const std::vector<Variable>& variables,
                           const Situation& situation) {
  Value::Map facts;
  for (std::size_t i = 0; i < variables.size(); ++i) {
    if (variables[i].fact == nullptr || situation.values[i] == no_value) continue;
    set_fact(facts, *variables[i].fact, variables[i].values[static_cast<std::size_t>(situation.values[i])]);
  }
  Environment environment(definition, facts);
  for (std::size_t i = 0; i < variables.size(); ++i) {
    if (variables[i].question == nullptr || situation.values[i] == no_value) continue;
    environment.answer(*variables[i].question, variables[i].values[static_cast<std::size_t>(situation.values[i])]);
  }
  return environment;
}

std::optional<int> score_in(const Definition& definition, const Environment& environment) {
  const Question* question = score_question(definition);
  const Value* given = question == nullptr ? nullptr : environment.find("answers." + question->id);
  return given == nullptr ? std::nullopt : std::optional<int>(static_cast<int>(*given->integer()));
}

void merge_equal(std::vector<Situation>& situations) {
  std::sort(situations.begin(), situations.end(), [](const Situation& left, const Situation& right) {
    if (key_of(left) != key_of(right)) return key_of(left) < key_of(right);
    if (left.asked != right.asked) return left.asked > right.asked;
    return left.example < right.example;  // the one with the fewest answers, mostly, and the same everywhere
  });
  const auto end = std::unique(situations.begin(), situations.end(), [](const Situation& left, const Situation& right) {
    return key_of(left) == key_of(right);
  });
  situations.erase(end, situations.end());
}

std::string example_in_words(const std::vector<Variable>& variables, const Situation& situation) {
  std::string words;
  for (std::size_t i = 0; i < variables.size(); ++i) {
    if (situation.example[i] == no_value) continue;
    const Value& value = variables[i].values[static_cast<std::size_t>(situation.example[i])];
    words += (words.empty() ? "" : ", ") + std::string(short_name(variables[i])) + " = " + in_words(value);
  }
  return words.empty() ? "nothing answered" : words;
}

}  // namespace zeroten::survey
