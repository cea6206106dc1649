#include "survey/definition.h"

#include <algorithm>

namespace zeroten::survey {

namespace {

template <typename Items>
auto* find_by_id(const Items& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Question* find_question(const Definition& definition, std::string_view id) {
  return find_by_id(definition.questions, id);
}

const Ending* find_ending(const Definition& definition, std::string_view id) {
  return find_by_id(definition.endings, id);
}

const Fact* find_declared_fact(const Definition& definition, std::string_view name) {
  for (const Fact& fact : definition.facts) {
    if (fact.name == name) return &fact;
  }
  return nullptr;
}

const Question* score_question(const Definition& definition) {
  for (const Question& question : definition.questions) {
    if (question.type == QuestionType::nps) return &question;
  }
  return nullptr;
}

}  // namespace zeroten::survey
