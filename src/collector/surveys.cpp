#include "collector/surveys.h"

#include <algorithm>
#include <utility>

#include "codec/definition_codec.h"

namespace zeroten::collector {

Result<StoredSurvey> Surveys::add(std::string text) {
  auto definition = codec::read_definition(text);
  if (!definition) return definition.problems();
  StoredSurvey stored{.id = definition->id, .revision = definition->revision, .definition = text};
  std::vector<Revision>& revisions = surveys_[stored.id];
  std::erase_if(revisions, [&](const Revision& known) { return known.definition.revision == stored.revision; });
  revisions.push_back({*std::move(definition), std::move(text)});
  return stored;
}

std::vector<std::string> Surveys::ids() const {
  std::vector<std::string> ids;
  for (const auto& [id, revisions] : surveys_) ids.push_back(id);
  return ids;
}

const Surveys::Revision* Surveys::newest(std::string_view id) const {
  const auto found = surveys_.find(id);
  return found == surveys_.end() ? nullptr : &found->second.back();
}

const Surveys::Revision* Surveys::find(std::string_view id, std::string_view revision) const {
  const auto found = surveys_.find(id);
  if (found == surveys_.end()) return nullptr;
  for (const Revision& known : found->second) {
    if (known.definition.revision == revision) return &known;
  }
  return nullptr;
}

std::vector<std::string> Surveys::questions(std::string_view id) const {
  std::vector<std::string> ids;
  const auto found = surveys_.find(id);
  if (found == surveys_.end()) return ids;
  for (const Revision& known : found->second) {
    for (const survey::Question& question : known.definition.questions) {
      if (std::find(ids.begin(), ids.end(), question.id) == ids.end()) ids.push_back(question.id);
    }
  }
  return ids;
}

}  // namespace zeroten::collector
