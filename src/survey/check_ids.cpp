#include "survey/check_ids.h"

#include "base/place.h"

namespace zeroten::survey {

namespace {

/// An id that was bad already is empty, and no problem again.
template <typename Item>
void report_double_ids(const std::vector<Item>& items, const Place& place, Problems& problems) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (std::size_t before = 0; before < i && !items[i].id.empty(); ++before) {
      if (items[before].id != items[i].id) continue;
      place.at(i).at("id").report(problems, ProblemCode::duplicate_id, {{"value", items[i].id}});
      break;
    }
  }
}

void report_second_other(const std::vector<Choice>& choices, const Place& place, Problems& problems) {
  bool found = false;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (!choices[i].other) continue;
    if (found) place.at(i).at("other").report(problems, ProblemCode::too_many, {{"max", "1"}});
    found = true;
  }
}

}  // namespace

void check_ids(const Definition& definition, Problems& problems) {
  const Place questions("/questions");
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    const Question& question = definition.questions[i];
    const Place place = questions.at(i);
    const Place choices = place.at(question.type == QuestionType::emotion ? "feelings" : "choices");
    report_double_ids(question.choices, choices, problems);
    report_second_other(question.choices, choices, problems);
  }
  report_double_ids(definition.questions, questions, problems);
  report_double_ids(definition.endings, "/endings", problems);
}

}  // namespace zeroten::survey
