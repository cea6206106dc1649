#include "survey/check_groups.h"

namespace zeroten::survey {

namespace {

/// The name that `member` gives belongs to neighbours: where it comes back after something else, chance or the page
/// would have to jump.
void report_interrupted(const std::vector<Question>& questions, std::string_view key, std::string Question::*member,
                        Problems& problems) {
  for (std::size_t i = 2; i < questions.size(); ++i) {
    const std::string& name = questions[i].*member;
    if (name.empty() || questions[i - 1].*member == name) continue;
    for (std::size_t before = 0; before + 1 < i; ++before) {
      if (questions[before].*member != name) continue;
      report(problems, ProblemCode::split_group, child_path(child_path("/questions", i), key), {{"value", name}});
      break;
    }
  }
}

}  // namespace

void check_groups(const Definition& definition, Problems& problems) {
  const std::vector<Question>& questions = definition.questions;
  report_interrupted(questions, "page", &Question::page, problems);
  report_interrupted(questions, "shuffle", &Question::shuffle, problems);
  for (std::size_t i = 1; i < questions.size(); ++i) {
    const bool together = !questions[i].shuffle.empty() && questions[i].shuffle == questions[i - 1].shuffle;
    if (!together || questions[i].page == questions[i - 1].page) continue;
    report(problems, ProblemCode::split_group, child_path("/questions", i) + "/shuffle",
           {{"value", questions[i].shuffle}});
  }
}

}  // namespace zeroten::survey
