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

/// Whether the condition reads one of `questions`; with `only_has`, whether it asks has() of one.
bool reads_any(const condition::Tree& tree, const std::vector<const Question*>& questions, bool only_has) {
  using condition::NodeKind;
  for (const condition::Node& node : tree.nodes) {
    // What is computed may come from any answer.
    if (node.kind == NodeKind::variable && tree.text(node) == "calc") return !questions.empty();
    const bool names = node.kind == NodeKind::variable || node.kind == NodeKind::select || node.kind == NodeKind::index;
    if (node.kind != NodeKind::has && (only_has || !names)) continue;
    // answers['q'] keeps its name in an operand: such a condition may read any of them.
    if (node.kind == NodeKind::index) return !questions.empty();
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
  if (outcome.error) {
    return outcome.error->code == condition::ErrorCode::no_such_key && reads_any(condition.tree(), open, false);
  }
  // has() is false, and no error, for what nobody has been asked yet.
  return outcome.value == Value(true) || reads_any(condition.tree(), open, true);
}

Value::Map& Environment::root(std::string_view name) {
  for (auto& [root, members] : roots_) {
    if (root == name) return std::get<Value::Map>(members);
  }
  return std::get<Value::Map>(roots_.front().second);  // not reached: both roots are set before they are asked for
}

}  // namespace zeroten::survey
