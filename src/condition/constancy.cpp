#include "condition/constancy.h"

#include <algorithm>

#include "condition/cost.h"
#include "condition/evaluate.h"
#include "condition/references.h"
#include "condition/representatives.h"

namespace zeroten::condition {

namespace {

constexpr double most_cases = 20'000;
constexpr double most_work = 2'000'000;  // steps, so that a check ends within a moment

/// A variable with its possible values, the one behind the last of which is "no value" if it may have none.
struct Variable {
  std::string root;
  std::string field;
  std::vector<Value> values;
  bool may_be_absent = false;

  std::size_t cases() const { return values.size() + (may_be_absent ? 1 : 0); }
};

const Declaration* find(std::span<const Declaration> declarations, std::string_view name) {
  for (const Declaration& declaration : declarations) {
    if (declaration.name == name) return &declaration;
  }
  return nullptr;
}

/// Nothing if the values of one of them are not all known.
std::optional<std::vector<Variable>> variables_of(const Expression& expression,
                                                  std::span<const Declaration> declarations) {
  std::vector<Variable> variables;
  for (const Reference& reference : references(expression)) {
    const std::size_t dot = reference.name.find('.');
    const Declaration* const declaration = find(declarations, reference.name);
    if (declaration == nullptr || dot == std::string::npos) return std::nullopt;
    const std::string root = reference.name.substr(0, dot);
    const std::string field = reference.name.substr(dot + 1);
    auto place = std::find_if(variables.begin(), variables.end(), [&](const Variable& variable) {
      return variable.root == root && variable.field == field;
    });
    if (place == variables.end()) {
      const Expression* const one[] = {&expression};
      Representatives found = representatives(*declaration, one);
      if (!found.exact || found.values.empty()) return std::nullopt;
      place = variables.insert(place, {root, field, std::move(found.values)});
    }
    place->may_be_absent = place->may_be_absent || reference.in_has;
  }
  return variables;
}

/// All combinations, like the wheels of a counter.
class Cases {
 public:
  explicit Cases(const std::vector<Variable>& variables) : variables_(variables), at_(variables.size()) {
    for (std::size_t i = 0; i < at_.size(); ++i) {
      if (find_value(roots_, variables[i].root) == nullptr) set_value(roots_, variables[i].root, Value::Map());
    }
    for (std::size_t i = 0; i < at_.size(); ++i) put(i);
  }

  const Value::Map& roots() const { return roots_; }

  /// False when all were there.
  bool next() {
    for (std::size_t i = 0; i < at_.size(); ++i) {
      at_[i] = at_[i] + 1 < variables_[i].cases() ? at_[i] + 1 : 0;
      put(i);
      if (at_[i] != 0) return true;
    }
    return false;
  }

 private:
  void put(std::size_t i) {
    const Variable& variable = variables_[i];
    for (auto& [name, root] : roots_) {
      if (name != variable.root) continue;
      auto& fields = std::get<Value::Map>(root);
      if (at_[i] < variable.values.size()) {
        set_value(fields, variable.field, variable.values[at_[i]]);
      } else {
        erase_value(fields, variable.field);
      }
    }
  }

  const std::vector<Variable>& variables_;
  std::vector<std::size_t> at_;
  Value::Map roots_;
};

std::string reason(const std::vector<Variable>& variables, double cases) {
  if (variables.empty()) return "it depends on no answer";
  std::string names;
  for (const Variable& variable : variables) {
    names += (names.empty() ? "" : ", ") + variable.root + "." + variable.field;
  }
  return "all " + std::to_string(static_cast<int>(cases)) + " cases of " + names + " were tried";
}

}  // namespace

std::optional<Constancy> constancy(const Expression& expression, std::span<const Declaration> declarations,
                                   Predicates predicates) {
  const auto variables = variables_of(expression, declarations);
  if (!variables) return std::nullopt;
  double count = 1;
  for (const Variable& variable : *variables) count *= static_cast<double>(variable.cases());
  if (count > most_cases || count * worst_cost(expression, declarations) > most_work) return std::nullopt;
  Cases cases(*variables);
  const bool met = is_met(expression, cases.roots(), predicates);
  while (cases.next()) {
    if (is_met(expression, cases.roots(), predicates) != met) return std::nullopt;
  }
  return Constancy{met, reason(*variables, count)};
}

}  // namespace zeroten::condition
