#include "codec/import/choices.h"

namespace zeroten::codec::importing {

survey::Choice& add_choice(DraftQuestion& draft, std::string_view name, survey::LocalizedText text) {
  auto& choices = draft.question.choices;
  std::vector<std::string> taken;
  for (const survey::Choice& choice : choices) taken.push_back(choice.id);
  survey::Choice choice;
  choice.id = free_id(name, "choice_" + std::to_string(choices.size() + 1), taken);
  if (text.empty()) text.by_language.emplace_back("", name.empty() ? choice.id : std::string(name));
  choice.text = std::move(text);
  choices.push_back(std::move(choice));
  draft.choice_names.push_back({std::string(name)});
  return choices.back();
}

void also_called(DraftQuestion& draft, std::string name) { draft.choice_names.back().push_back(std::move(name)); }

}  // namespace zeroten::codec::importing
