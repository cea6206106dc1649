#include "base/words.h"

#include "base/template_text.h"

namespace zeroten {

std::string words(const Problem& problem) {
  for (const auto table : {session_problems(), authoring_problems()}) {
    for (const ProblemEntry& entry : table) {
      if (entry.code != problem.code || entry.sentence.empty()) continue;
      return fill_template(entry.sentence, [&](std::string_view name) -> std::optional<std::string_view> {
        return problem.detail(name);
      });
    }
  }
  return std::string(name_of(problem.code));
}

}  // namespace zeroten
