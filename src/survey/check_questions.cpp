#include "survey/check_questions.h"

#include <algorithm>

#include "survey/condition_sites.h"
#include "survey/recalls.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

bool ask_the_same(const Question& left, const Question& right) {
  return left.type == right.type && left.ask == right.ask && left.metric == right.metric &&
         std::equal(left.choices.begin(), left.choices.end(), right.choices.begin(), right.choices.end(),
                    [](const Choice& a, const Choice& b) { return a.id == b.id && a.text == b.text; });
}

/// Two questions may ask the same of different people: only where nothing tells them apart.
bool told_apart(const Question& left, const Question& right) { return left.when.source() != right.when.source(); }

void check_double(const Definition& definition, Problems& problems) {
  const auto& questions = definition.questions;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const Question& own = questions[i];
    const auto end = questions.begin() + static_cast<std::ptrdiff_t>(i);
    const auto before = std::find_if(questions.begin(), end, [&](const Question& each) {
      return ask_the_same(each, own) && !told_apart(each, own);
    });
    if (before == end) continue;
    report(problems, ProblemCode::double_question, child_path("/questions", i), {{"value", before->id}},
           Severity::warning);
  }
}

/// Why no answer is possible; empty if one is.
std::string impossible(const Question& question) {
  if (question.type == QuestionType::number && question.min && question.max && *question.min > *question.max) {
    return "min is more than max";
  }
  if (question.type != QuestionType::choices) return {};
  const auto others = std::count_if(question.choices.begin(), question.choices.end(),
                                    [](const Choice& each) { return !each.exclusive; });
  const bool exclusive_alone = others < static_cast<std::ptrdiff_t>(question.choices.size());
  if (others >= question.least || exclusive_alone) return {};
  return "there are " + std::to_string(others) + " choices, and " + std::to_string(question.least) + " are wanted";
}

void check_answerable(const Definition& definition, Problems& problems) {
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    const Question& question = definition.questions[i];
    const bool required = question.required || !question.required_when.empty();
    const std::string reason = required ? impossible(question) : std::string();
    if (reason.empty()) continue;
    report(problems, ProblemCode::cannot_be_answered, child_path("/questions", i), {{"reason", reason}});
  }
}

void check_random_ends(const Definition& definition, Problems& problems) {
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    const Question& question = definition.questions[i];
    if (question.end_if.empty() || question.shuffle.empty()) continue;
    report(problems, ProblemCode::random_end, child_path("/questions", i) + "/endIf");
  }
}

/// Every name that a condition or a text reads, as it is written there.
std::vector<std::string> names_read(const Definition& definition) {
  std::vector<std::string> names;
  for (const ConditionSite& site : condition_sites(definition)) {
    for (const auto& reference : condition::references(*site.condition)) names.push_back(reference.name);
  }
  const auto add = [&](const std::vector<Recall>& recalls) {
    for (const Recall& recall : recalls) names.push_back(recall.name);
  };
  for (const Question& question : definition.questions) add(recalls_of(definition, question, {}));
  for (const Ending& ending : definition.endings) add(recalls_of(definition, ending, {}));
  return names;
}

/// A computed value that nothing reads does nothing at all. A fact may be there for the response alone.
void check_used(const Definition& definition, Problems& problems) {
  const auto read = names_read(definition);
  for (const Computed& computed : definition.computed) {
    if (std::find(read.begin(), read.end(), "calc." + computed.id) != read.end()) continue;
    report(problems, ProblemCode::unused_value, child_path("/computed", computed.id), {{"value", computed.id}},
           Severity::warning);
  }
}

}  // namespace

void check_questions(const Definition& definition, Problems& problems) {
  if (score_question(definition) == nullptr) {
    report(problems, ProblemCode::no_score_question, "/questions", {}, Severity::warning);
  }
  check_double(definition, problems);
  check_answerable(definition, problems);
  check_random_ends(definition, problems);
  check_used(definition, problems);
}

}  // namespace zeroten::survey
