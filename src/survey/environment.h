// What conditions of a survey can read: answers so far, facts, and what is computed from them.
#pragma once

#include <vector>

#include "condition/evaluate.h"
#include "survey/answer.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// promoter(q), passive(q), detractor(q): the functions of conditions that know about categories.
condition::Predicates predicates();

/// Keeps a reference to the definition, which must outlive it.
class Environment {
 public:
  /// `facts` by root and name, each as its declaration wants it.
  Environment(const Definition& survey, const Value::Map& facts);

  /// From now on `question` has this answer.
  void answer(const Question& question, const Answer& answer);

  /// Whether the condition is met; one that is not there is met.
  bool meets(const condition::Expression& condition) const;
  /// Whether answers to `open` questions, which are still to come, could make it be met.
  bool may_be_met(const condition::Expression& condition, const std::vector<const Question*>& open) const;

  /// The fact or computed value called `name` ("user.plan", "calc.total"); null while there is none.
  const Value* find(std::string_view name) const { return find_fact(roots_, name); }
  const Value::Map& roots() const { return roots_; }

 private:
  void compute();
  Value::Map& root(std::string_view name);

  const Definition* survey_;
  Value::Map roots_;
};

}  // namespace zeroten::survey
