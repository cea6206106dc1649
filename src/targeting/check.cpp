#include "targeting/check.h"

#include "condition/check.h"
#include "condition/references.h"
#include "survey/declarations.h"
#include "survey/environment.h"

namespace zeroten::targeting {

namespace {

class Check {
 public:
  explicit Check(const Survey& survey) : rules_(*survey.rules) {
    for (const survey::Fact& fact : survey.facts) declared_.push_back(survey::declaration_of(fact));
  }

  Problems run() {
    check_condition(rules_.when, "/show/when", has_events());
    for (std::size_t i = 0; i < rules_.on.size(); ++i) {
      const bool is_event = rules_.on[i].type == TriggerType::event;
      check_condition(rules_.on[i].when, place_of(i) + "/when", is_event);
    }
    if (!rules_.from.empty() && !rules_.to.empty() && rules_.from > rules_.to) {
      complain("/show/to", Severity::error, "It ends before it begins");
    }
    if (!rules_.cancel.empty() && rules_.after == 0) {
      complain("/show/cancel", Severity::warning, "Nothing waits without \"after\", so nothing can be called off");
    }
    if (rules_.shows > 1 && !rules_.repeat.dismissed && !rules_.repeat.later) {
      complain("/show/shows", Severity::warning,
               "It is shown once: without \"repeat\" it does not come again after it was closed");
    }
    return std::move(problems_);
  }

 private:
  bool has_events() const {
    for (const Trigger& trigger : rules_.on) {
      if (trigger.type == TriggerType::event) return true;
    }
    return false;
  }

  /// One trigger may stand without a list.
  std::string place_of(std::size_t index) const {
    return rules_.on.size() == 1 ? "/show/on" : child_path("/show/on", index);
  }

  void complain(std::string_view path, Severity severity, std::string_view reason) {
    problems_.push_back(problem(ProblemCode::invalid_bounds, path, {{"reason", reason}}, severity));
  }

  void check_condition(const condition::Expression& condition, const std::string& path, bool has_event) {
    if (condition.empty()) return;
    append(problems_, condition::check(condition, declared_, path, survey::predicates()));
    for (const condition::Reference& reference : condition::references(condition)) {
      if (has_event || !reference.name.starts_with("event.")) continue;
      complain(path, Severity::error, "Nothing here is an event of the host, so there is no '" + reference.name + "'");
    }
  }

  const Rules& rules_;
  std::vector<condition::Declaration> declared_;
  Problems problems_;
};

}  // namespace

Problems check(const Survey& survey) { return survey.rules ? Check(survey).run() : Problems(); }

}  // namespace zeroten::targeting
