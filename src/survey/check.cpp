#include "survey/check.h"

#include <algorithm>

#include "base/language.h"
#include "survey/each_text.h"

namespace zeroten::survey {

namespace {

/// A text in "nb" will do for "nb-NO". A "pt-BR" that a reader of "pt-PT" gets is not what the author promised.
bool has_text_in(const LocalizedText& text, const std::string& language) {
  return std::any_of(text.by_language.begin(), text.by_language.end(),
                     [&](const auto& entry) { return entry.first.empty() || covers_language(entry.first, language); });
}

void check_languages(const Definition& definition, Problems& problems) {
  each_text(definition, [&](const std::string& path, const LocalizedText& text) {
    for (const std::string& language : definition.languages) {
      if (has_text_in(text, language)) continue;
      report(problems, ProblemCode::missing_text, path, {{"language", language}}, Severity::warning);
    }
  });
}

/// Variants without a "default" must cover every score: a respondent of the others would be asked something else.
void check_coverage(const VariantText& text, const std::string& path, Problems& problems) {
  if (text.variants.empty() || !text.otherwise.empty()) return;
  for (int score = score::lowest_score; score <= score::highest_score; ++score) {
    if (text_for(text, score) != nullptr) continue;
    report(problems, ProblemCode::uncovered_score, path, {{"score", std::to_string(score)}});
    return;
  }
}

void check_coverage(const Definition& definition, Problems& problems) {
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    check_coverage(definition.questions[i].ask, child_path("/questions", i) + "/ask", problems);
  }
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    const std::string path = child_path("/endings", i);
    check_coverage(definition.endings[i].title, path + "/title", problems);
    check_coverage(definition.endings[i].text, path + "/text", problems);
  }
}

void check_endings(const Definition& definition, Problems& problems) {
  const Ending* for_everybody = nullptr;
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    const Ending& ending = definition.endings[i];
    if (for_everybody != nullptr) {
      report(problems, ProblemCode::unreachable_ending, child_path("/endings", i),
             {{"value", ending.id}, {"before", for_everybody->id}});
    } else if (!ending.category) {
      for_everybody = &ending;
    }
  }
}

bool ask_the_same(const Question& left, const Question& right) {
  return left.type == right.type && left.ask == right.ask;
}

void check_questions(const Definition& definition, Problems& problems) {
  if (score_question(definition) == nullptr) {
    report(problems, ProblemCode::no_score_question, "/questions", {}, Severity::warning);
  }
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    const auto before =
        std::find_if(definition.questions.begin(), definition.questions.begin() + static_cast<long>(i),
                     [&](const Question& other) { return ask_the_same(other, definition.questions[i]); });
    if (before == definition.questions.begin() + static_cast<long>(i)) continue;
    report(problems, ProblemCode::double_question, child_path("/questions", i), {{"value", before->id}},
           Severity::warning);
  }
}

}  // namespace

Problems check(const Definition& definition) {
  Problems problems;
  check_languages(definition, problems);
  check_coverage(definition, problems);
  check_endings(definition, problems);
  check_questions(definition, problems);
  return problems;
}

}  // namespace zeroten::survey
