#include "survey/check_ways.h"

#include <algorithm>

#include "survey/exploration.h"

namespace zeroten::survey {

namespace {

using score::Category;

/// Where the condition of an item is written, or the item itself if it has none.
std::string place_of(const condition::Expression& condition, const std::string& item, std::string_view member) {
  return condition.empty() ? item : item + std::string(member);
}

void check_question(const Question& question, const QuestionFindings& found, const std::string& path,
                    Problems& problems) {
  if (!found.asked) {
    const std::string_view reason = found.passed_over ? std::string_view("no answers before it meet its condition")
                                                      : std::string_view("the survey always ends before it");
    report(problems, ProblemCode::unreachable_question, place_of(question.when, path, "/when"),
           {{"value", question.id}, {"reason", reason}});
    return;
  }
  if (!question.when.empty() && !found.passed_over) {
    report(problems, ProblemCode::always_true, path + "/when", {{"reason", "whoever comes here meets it"}},
           Severity::warning);
  }
  if (!question.required_when.empty() && !found.optional) {
    report(problems, ProblemCode::always_true, path + "/required", {{"reason", "whoever comes here meets it"}},
           Severity::warning);
  }
  if (!question.required_when.empty() && !found.required) {
    report(problems, ProblemCode::always_false, path + "/required", {{"reason", "nobody who comes here meets it"}});
  }
  if (!question.end_if.empty() && !found.ended) {
    report(problems, ProblemCode::always_false, path + "/endIf", {{"reason", "nobody who comes here meets it"}});
  }
}

void check_questions(const Definition& definition, const Findings& findings, Problems& problems) {
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    check_question(definition.questions[i], findings.questions[i], child_path("/questions", i), problems);
  }
}

void check_endings(const Definition& definition, const Findings& findings, Problems& problems) {
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    const Ending& ending = definition.endings[i];
    if (findings.endings[i].reached || ending.category) continue;
    const auto earlier = definition.endings.begin() + static_cast<std::ptrdiff_t>(i);
    const auto for_all = std::find_if(definition.endings.begin(), earlier,
                                      [](const Ending& each) { return each.when.empty() && !each.category; });
    const std::string reason = for_all == earlier ? "no answers come to it that an ending before it does not take"
                                                  : "'" + for_all->id + "' before it is for everybody";
    report(problems, ProblemCode::unreachable_ending, place_of(ending.when, child_path("/endings", i), "/when"),
           {{"value", ending.id}, {"reason", reason}});
  }
}

std::string words_for(const std::set<std::optional<Category>>& categories) {
  std::string words;
  for (const auto& category : categories) {
    if (!category) continue;
    words += (words.empty() ? "" : " and ") + std::string(score::name_of(*category)) + "s";
  }
  return words;
}

/// Offering a public review to some categories only is review gating (the US FTC's rule on reviews of 2024, and the
/// terms of the large review sites).
void check_reviews(const Definition& definition, const Findings& findings, Problems& problems) {
  std::set<std::optional<Category>> offered;
  std::set<std::optional<Category>> all;
  std::string place;
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    auto categories = findings.endings[i].categories;
    categories.erase(std::nullopt);  // who gives no score is not picked by it
    all.insert(categories.begin(), categories.end());
    const auto& actions = definition.endings[i].actions;
    for (std::size_t a = 0; a < actions.size(); ++a) {
      if (actions[a].type != ActionType::review) continue;
      offered.insert(categories.begin(), categories.end());
      if (place.empty()) place = child_path(child_path("/endings", i) + "/actions", a);
    }
  }
  if (offered.empty() || offered == all) return;
  report(problems, ProblemCode::review_gating, place, {{"value", words_for(offered)}}, Severity::warning);
}

void check_missing(const Findings& findings, Problems& problems) {
  for (const Missing& missing : findings.missing_in_texts) {
    report(problems, ProblemCode::missing_fallback, missing.path, {{"value", missing.name}});
  }
  for (const Missing& missing : findings.missing_in_conditions) {
    const std::string_view name = std::string_view(missing.name).substr(missing.name.find('.') + 1);
    report(problems, ProblemCode::may_be_unanswered, missing.path, {{"value", name}}, Severity::warning);
  }
}

}  // namespace

void check_ways(const Definition& definition, Problems& problems) {
  const Findings findings = explore(definition);
  check_missing(findings, problems);
  if (!findings.without_ending.empty()) {
    report(problems, ProblemCode::no_ending, "/endings", {{"example", findings.without_ending}});
  }
  if (findings.most_asked > most_questions_asked) {
    report(problems, ProblemCode::long_survey, "/questions",
           {{"value", std::to_string(findings.most_asked)}, {"max", std::to_string(most_questions_asked)}},
           Severity::warning);
  }
  if (!findings.whole) {
    report(problems, ProblemCode::not_enumerated, "/questions", {{"reason", findings.left_out}}, Severity::warning);
    return;
  }
  check_questions(definition, findings, problems);
  check_endings(definition, findings, problems);
  check_reviews(definition, findings, problems);
}

}  // namespace zeroten::survey
