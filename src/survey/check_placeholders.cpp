#include "survey/check_placeholders.h"

#include "base/template_text.h"
#include "survey/each_text.h"

namespace zeroten::survey {

namespace {

/// What can stand in braces: what flow::Phrasing recalls.
bool is_known(const Definition& definition, std::string_view name) {
  if (name == "subject" || name == "score" || find_question(definition, name) != nullptr) return true;
  if (find_declared_fact(definition, name) != nullptr) return true;
  for (const Computed& computed : definition.computed) {
    if (name.starts_with("calc.") && name.substr(5) == computed.id) return true;
  }
  return false;
}

/// The standard wording does without a subject; a text of the author's that names it does not.
void check_words(const Definition& definition, const std::string& path, std::string_view words, Problems& problems) {
  for (auto found = find_placeholder(words, 0); found; found = find_placeholder(words, found->end)) {
    if (!is_known(definition, found->name)) {
      report(problems, ProblemCode::unknown_placeholder, path, {{"value", found->name}});
    } else if (found->name == "subject" && definition.subject.empty()) {
      report(problems, ProblemCode::missing_subject, path);
    }
  }
}

}  // namespace

void check_placeholders(const Definition& definition, Problems& problems) {
  each_text(definition, [&](const std::string& path, const LocalizedText& text) {
    for (const auto& [language, words] : text.by_language) {
      check_words(definition, language.empty() ? path : child_path(path, language), words, problems);
    }
  });
}

}  // namespace zeroten::survey
