#include "survey/definition.h"

#include <algorithm>

#include "base/names.h"

namespace zeroten::survey {

namespace {

constexpr NameTable<QuestionType, 2> type_names{{{QuestionType::nps, "nps"}, {QuestionType::text, "text"}}};
constexpr NameTable<ActionType, 1> action_names{{{ActionType::link, "link"}}};

template <typename Items>
auto* find_by_id(const Items& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name_of(QuestionType type) { return name_in(type_names, type); }
std::optional<QuestionType> question_type(std::string_view name) { return value_in(type_names, name); }
std::string_view name_of(ActionType type) { return name_in(action_names, type); }
std::optional<ActionType> action_type(std::string_view name) { return value_in(action_names, name); }

const Question* find_question(const Definition& definition, std::string_view id) {
  return find_by_id(definition.questions, id);
}

const Ending* find_ending(const Definition& definition, std::string_view id) {
  return find_by_id(definition.endings, id);
}

const Question* score_question(const Definition& definition) {
  for (const Question& question : definition.questions) {
    if (question.type == QuestionType::nps) return &question;
  }
  return nullptr;
}

}  // namespace zeroten::survey
