// The path: which questions are shown, in which order, and which ending follows. A pure function of definition, answers
// and facts, computed anew from the first question after every change, so that going back cannot count anything twice.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "survey/environment.h"

namespace zeroten::flow {

struct State;

/// The questions of one screen: from `begin` to before `end` on the path.
struct ScreenRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Valid as long as the definition it was computed from.
struct Path {
  /// All questions of the survey as this respondent would be asked them.
  std::vector<const survey::Question*> order;
  /// Those that are asked, in that order.
  std::vector<const survey::Question*> questions;
  /// Those of them that must be answered. Decided where the question stands, by the answers before it: what comes later
  /// cannot bring a respondent behind a question that would have held them up.
  std::vector<const survey::Question*> required;
  /// The answers whose questions are on the path, as they were given.
  survey::Answers answers;
  /// What conditions see at its end.
  survey::Environment environment;

  /// The place of the question `id`, from 0; the length of the path if it is not on it.
  std::size_t index_of(std::string_view id) const;
  /// The screen that the question at `index` is on: neighbours of one page together.
  ScreenRange screen_at(std::size_t index) const;
  /// For a question on the path.
  bool requires_answer(const survey::Question& question) const;
  const survey::Answer* answer_to(const survey::Question& question) const { return find_value(answers, question.id); }
  /// The first question from `begin` to before `end` that nobody gets past: it is required and has no answer, or its
  /// answer is not enough. Null if there is none.
  const survey::Question* first_unanswered(std::size_t begin, std::size_t end) const;
};

/// `id` is that of the response: it decides random orders.
Path path_of(const survey::Definition& survey, const survey::Answers& answers, const Value::Map& facts,
             std::string_view id);
Path path_of(const survey::Definition& survey, const State& state);

/// How many questions may still be asked behind the first `asked` ones of the path, at most: those on it, and those
/// that answers which are still missing may bring.
std::size_t possible_after(const State& state, const Path& path, std::size_t asked);

/// The answer to the score question, if it is on the path and answered.
std::optional<int> score_in(const survey::Definition& survey, const survey::Answers& answers);

/// The ending at the end of a path: the first whose condition is met and that is for the score's category or for
/// everybody; the last of all if none is (the check finds such definitions).
const survey::Ending& ending_of(const survey::Definition& survey, const Path& path);

}  // namespace zeroten::flow
