// Every text that the author of a definition wrote, one after the other, with the place where it is written.
#pragma once

#include <string>
#include <string_view>

#include "base/problem.h"
#include "survey/definition.h"

namespace zeroten::survey {

/// Calls `visit(path, text)` with the JSON Pointer of the text's member and the text; variants come one by one. Empty
/// texts are left out.
template <typename Visit>
void each_text(const VariantText& text, const std::string& path, Visit&& visit) {
  if (!text.otherwise.empty()) visit(text.variants.empty() ? path : path + "/default", text.otherwise);
  for (const Variant& variant : text.variants) visit(child_path(path, variant.key), variant.text);
}

template <typename Visit>
void each_text(const LocalizedText& text, const std::string& path, Visit&& visit) {
  if (!text.empty()) visit(path, text);
}

template <typename Visit>
void each_text(const Question& question, const std::string& path, Visit&& visit) {
  const bool says = question.type == QuestionType::consent || question.type == QuestionType::statement;
  each_text(question.ask, path + (says ? "/text" : "/ask"), visit);
  each_text(question.help, path + "/help", visit);
  each_text(question.left, path + "/left", visit);
  each_text(question.right, path + "/right", visit);
  each_text(question.placeholder, path + "/placeholder", visit);
  each_text(question.unit, path + "/unit", visit);
  const std::string choices = path + (question.type == QuestionType::emotion ? "/feelings" : "/choices");
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    each_text(question.choices[i].text, child_path(choices, i) + "/text", visit);
  }
}

template <typename Visit>
void each_text(const Ending& ending, const std::string& path, Visit&& visit) {
  each_text(ending.title, path + "/title", visit);
  each_text(ending.text, path + "/text", visit);
  for (std::size_t i = 0; i < ending.actions.size(); ++i) {
    const std::string action = child_path(path + "/actions", i);
    each_text(ending.actions[i].text, action + "/text", visit);
    each_text(ending.actions[i].value, action + "/value", visit);
  }
}

template <typename Visit>
void each_text(const Definition& definition, Visit&& visit) {
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    each_text(definition.questions[i], child_path("/questions", i), visit);
  }
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    each_text(definition.endings[i], child_path("/endings", i), visit);
  }
}

}  // namespace zeroten::survey
