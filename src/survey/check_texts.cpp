#include "survey/check_texts.h"

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
    const Question& question = definition.questions[i];
    const bool says = question.type == QuestionType::consent || question.type == QuestionType::statement;
    check_coverage(question.ask, child_path("/questions", i) + (says ? "/text" : "/ask"), problems);
    check_coverage(question.help, child_path("/questions", i) + "/help", problems);
  }
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    const std::string path = child_path("/endings", i);
    check_coverage(definition.endings[i].title, path + "/title", problems);
    check_coverage(definition.endings[i].text, path + "/text", problems);
  }
}

}  // namespace

void check_texts(const Definition& definition, Problems& problems) {
  check_languages(definition, problems);
  check_coverage(definition, problems);
}

}  // namespace zeroten::survey
