#include "survey/environment.h"

#include <array>

namespace zeroten::survey {

namespace {

using score::Category;

template <Category category>
bool is_in(std::int64_t score) {
  return score::is_score(score) && score::category_of(static_cast<int>(score)) == category;
}

constexpr std::array<condition::Predicate, 3> category_predicates{{{"promoter", is_in<Category::promoter>},
                                                                   {"passive", is_in<Category::passive>},
                                                                   {"detractor", is_in<Category::detractor>}}};

/// Whether has() is asked of one of `questions`.
bool asks_for_any(const condition::Tree& tree, const std::vector<const Question*>& questions) {
  for (const condition::Node& node : tree.nodes) {
    if (node.kind != condition::NodeKind::has) continue;
    for (const Question* question : questions) {
      if (question->id == tree.text(node)) return true;
    }
  }
  return false;
}

}  // namespace

condition::Predicates predicates() { return category_predicates; }

Environment::Environment(const Definition& survey, const Value::Map& facts) : survey_(&survey), roots_(facts) {
  set_value(roots_, "answers", Value(Value::Map()));
  if (!survey.computed.empty()) compute();
}

void Environment::answer(const Question& question, const Answer& answer) {
  set_value(root("answers"), question.id, condition_value(question, answer));
  if (!survey_->computed.empty()) compute();
}

void Environment::compute() {
  set_value(roots_, "calc", Value(Value::Map()));
  for (const Computed& computed : survey_->computed) {
    auto outcome = condition::evaluate(computed.value, roots_, predicates());
    if (!outcome.error) set_value(root("calc"), computed.id, std::move(outcome.value));
  }
}

bool Environment::meets(const condition::Expression& condition) const {
  return condition.empty() || condition::is_met(condition, roots_, predicates());
}

bool Environment::may_be_met(const condition::Expression& condition, const std::vector<const Question*>& open) const {
  if (condition.empty()) return true;
  const auto outcome = condition::evaluate(condition, roots_, predicates());
  if (outcome.error) return outcome.error->code == condition::ErrorCode::no_such_key;
  // has() is false, and no error, for what nobody has been asked yet.
  return outcome.value == Value(true) || asks_for_any(condition.tree(), open);
}

Value::Map& Environment::root(std::string_view name) {
  for (auto& [root, members] : roots_) {
    if (root == name) return std::get<Value::Map>(members);
  }
  return std::get<Value::Map>(roots_.front().second);  // not reached: both roots are set before they are asked for
}

}  // namespace zeroten::survey
