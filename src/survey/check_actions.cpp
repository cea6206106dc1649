#include "survey/check_actions.h"

namespace zeroten::survey {

void check_actions(const Definition& definition, Problems& problems) {
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    const auto& actions = definition.endings[i].actions;
    for (std::size_t a = 0; a < actions.size(); ++a) {
      if (actions[a].code.empty()) continue;
      report(problems, ProblemCode::readable_reward, child_path(child_path("/endings", i) + "/actions", a) + "/code");
    }
  }
}

}  // namespace zeroten::survey
