#include "survey/usage.h"

namespace zeroten::survey {

namespace {

constexpr std::string_view answers = "answers.";
constexpr std::string_view calc = "calc.";

const Computed* computed_named(const Definition& definition, std::string_view name) {
  if (!name.starts_with(calc)) return nullptr;
  for (const Computed& computed : definition.computed) {
    if (name.substr(calc.size()) == computed.id) return &computed;
  }
  return nullptr;
}

void add_needs(const Definition& definition, const condition::Expression& condition, std::size_t depth,
               std::vector<condition::Reference>& needs) {
  for (condition::Reference& reference : condition::references(condition)) {
    const Computed* computed = computed_named(definition, reference.name);
    if (computed == nullptr || computed->value.empty() || depth > definition.computed.size()) {
      needs.push_back(std::move(reference));
      continue;
    }
    std::vector<condition::Reference> inner;
    add_needs(definition, computed->value, depth + 1, inner);
    for (condition::Reference& each : inner) {
      each.line = reference.line;
      each.column = reference.column;
      each.negated = reference.negated;
      needs.push_back(std::move(each));
    }
  }
}

}  // namespace

std::vector<condition::Reference> needs_of(const Definition& definition, const condition::Expression& condition) {
  std::vector<condition::Reference> needs;
  if (!condition.empty()) add_needs(definition, condition, 0, needs);
  return needs;
}

const Question* question_named(const Definition& definition, std::string_view name) {
  return name.starts_with(answers) ? find_question(definition, name.substr(answers.size())) : nullptr;
}

}  // namespace zeroten::survey
