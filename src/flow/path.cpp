#include "flow/path.h"

#include <algorithm>

namespace zeroten::flow {

Path path_of(const survey::Definition& survey, const survey::Answers& /*answers*/) {
  Path path;
  for (const survey::Question& question : survey.questions) path.push_back(&question);
  return path;
}

std::size_t index_on(const Path& path, std::string_view id) {
  const auto found = std::find_if(path.begin(), path.end(), [&](const auto* question) { return question->id == id; });
  return static_cast<std::size_t>(found - path.begin());
}

survey::Answers answers_on_path(const survey::Definition& survey, const survey::Answers& answers) {
  const Path path = path_of(survey, answers);
  survey::Answers visited;
  for (const auto& entry : answers) {
    if (index_on(path, entry.first) < path.size()) visited.push_back(entry);
  }
  return visited;
}

std::optional<int> score_in(const survey::Definition& survey, const survey::Answers& answers) {
  const survey::Question* question = survey::score_question(survey);
  if (question == nullptr) return std::nullopt;
  const survey::Answer* answer = survey::find_answer(answers, question->id);
  return answer == nullptr ? std::nullopt : std::optional<int>(std::get<int>(*answer));
}

const survey::Ending& ending_of(const survey::Definition& survey, std::optional<int> score) {
  for (const survey::Ending& ending : survey.endings) {
    const bool fits = !ending.category || (score && score::category_of(*score) == *ending.category);
    if (fits) return ending;
  }
  return survey.endings.back();
}

const survey::Question* first_unanswered(const Path& path, const survey::Answers& answers) {
  for (const survey::Question* question : path) {
    if (question->required && survey::find_answer(answers, question->id) == nullptr) return question;
  }
  return nullptr;
}

}  // namespace zeroten::flow
