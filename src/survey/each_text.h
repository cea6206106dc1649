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
void each_text(const Question& question, const std::string& path, Visit&& visit) {
  each_text(question.ask, path + "/ask", visit);
  if (!question.left.empty()) visit(path + "/left", question.left);
  if (!question.right.empty()) visit(path + "/right", question.right);
  if (!question.placeholder.empty()) visit(path + "/placeholder", question.placeholder);
}

template <typename Visit>
void each_text(const Ending& ending, const std::string& path, Visit&& visit) {
  each_text(ending.title, path + "/title", visit);
  each_text(ending.text, path + "/text", visit);
  for (std::size_t i = 0; i < ending.actions.size(); ++i) {
    visit(child_path(path + "/actions", i) + "/text", ending.actions[i].text);
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
