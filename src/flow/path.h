// The path: which questions are shown, in which order, and which ending follows. A pure function of definition and
// answers, computed anew from the first question after every change, so that going back cannot count anything twice.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "survey/answer.h"
#include "survey/definition.h"

namespace zeroten::flow {

using Path = std::vector<const survey::Question*>;

/// The questions on the path, in order. Valid as long as `survey`.
Path path_of(const survey::Definition& survey, const survey::Answers& answers);

/// The place of the question `id` on the path, from 0; the length of the path if it is not on it.
std::size_t index_on(const Path& path, std::string_view id);

/// The answers whose questions are on the path.
survey::Answers answers_on_path(const survey::Definition& survey, const survey::Answers& answers);

/// The answer to the score question, if it is on the path and answered.
std::optional<int> score_in(const survey::Definition& survey, const survey::Answers& answers);

/// The ending for a respondent who gave `score`: the first that is for everybody or for the score's category. The
/// definition has one for each (codec::read_definition sees to it).
const survey::Ending& ending_of(const survey::Definition& survey, std::optional<int> score);

/// The first required question on the path that has no answer; null if there is none.
const survey::Question* first_unanswered(const Path& path, const survey::Answers& answers);

}  // namespace zeroten::flow
