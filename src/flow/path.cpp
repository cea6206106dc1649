#include "flow/path.h"

#include <algorithm>

#include "flow/state.h"
#include "survey/accept.h"
#include "survey/applies.h"
#include "survey/order.h"

namespace zeroten::flow {

using survey::Definition;
using survey::Question;

std::size_t Path::index_of(std::string_view id) const {
  const auto found = std::find_if(questions.begin(), questions.end(), [&](const auto* each) { return each->id == id; });
  return static_cast<std::size_t>(found - questions.begin());
}

ScreenRange Path::screen_at(std::size_t index) const {
  const auto together = [&](std::size_t left, std::size_t right) {
    return !questions[left]->page.empty() && questions[left]->page == questions[right]->page;
  };
  ScreenRange range{index, index + 1};
  while (range.begin > 0 && together(range.begin - 1, range.begin)) --range.begin;
  while (range.end < questions.size() && together(range.end - 1, range.end)) ++range.end;
  return range;
}

bool Path::requires_answer(const Question& question) const {
  return std::find(required.begin(), required.end(), &question) != required.end();
}

const Question* Path::first_unanswered(std::size_t begin, std::size_t end) const {
  for (std::size_t i = begin; i < end; ++i) {
    const Question& question = *questions[i];
    const survey::Answer* answer = answer_to(question);
    if (requires_answer(question) && !survey::satisfies(question, answer)) return &question;
    if (answer != nullptr && survey::incomplete(question, *answer, {})) return &question;
  }
  return nullptr;
}

Path path_of(const Definition& survey, const survey::Answers& answers, const Value::Map& facts, std::string_view id) {
  Path path{survey::question_order(survey, survey::seed_of(id)), {}, {}, {}, survey::Environment(survey, facts)};
  path.questions.reserve(path.order.size());
  for (const Question* question : path.order) {
    if (!path.environment.meets(question->when)) continue;
    path.questions.push_back(question);
    if (survey::requires_answer(*question, path.environment)) path.required.push_back(question);
    if (const survey::Answer* answer = find_value(answers, question->id)) {
      set_value(path.answers, question->id, *answer);
      path.environment.answer(*question, *answer);
    }
    if (!question->end_if.empty() && path.environment.meets(question->end_if)) break;
  }
  return path;
}

Path path_of(const Definition& survey, const State& state) {
  return path_of(survey, state.answers, state.facts, state.id);
}

std::size_t possible_after(const State& state, const Path& path, std::size_t asked) {
  std::size_t possible = path.questions.size() - asked;
  // A path that an endIf cut short has nothing behind its last question.
  const Question* last = path.questions.back();
  if (!last->end_if.empty() && path.environment.meets(last->end_if)) return possible;
  // Open are the questions of this screen and those behind it that are or may be asked, as long as they have no answer.
  std::vector<const Question*> open;
  const std::size_t first = path.screen_at(path.index_of(state.position)).begin;
  for (auto at = std::find(path.order.begin(), path.order.end(), path.questions[first]); at != path.order.end(); ++at) {
    const std::size_t index = path.index_of((*at)->id);
    const bool may_come = index == path.questions.size() && path.environment.may_be_met((*at)->when, open);
    if (index < path.questions.size() ? path.answer_to(**at) == nullptr : may_come) open.push_back(*at);
    if (may_come) ++possible;
  }
  return possible;
}

std::optional<int> score_in(const Definition& survey, const survey::Answers& answers) {
  const Question* question = survey::score_question(survey);
  const survey::Answer* answer = question == nullptr ? nullptr : find_value(answers, question->id);
  return answer == nullptr ? std::nullopt : std::optional<int>(static_cast<int>(*answer->integer()));
}

const survey::Ending& ending_of(const Definition& survey, const Path& path) {
  const auto score = score_in(survey, path.answers);
  for (const survey::Ending& ending : survey.endings) {
    if (survey::is_ending_for(ending, score, path.environment)) return ending;
  }
  return survey.endings.back();
}

}  // namespace zeroten::flow
