#include "survey/recalls.h"

#include <algorithm>

#include "base/template_text.h"
#include "survey/each_text.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

std::vector<std::string> needs_of_name(const Definition& definition, std::string_view name) {
  if (find_question(definition, name) != nullptr) return {"answers." + std::string(name)};
  const Question* score = score_question(definition);
  if (name == "score") return score == nullptr ? std::vector<std::string>() : std::vector{"answers." + score->id};
  for (const Computed& computed : definition.computed) {
    if (name != "calc." + computed.id) continue;
    std::vector<std::string> needs;
    for (const condition::Reference& reference : needs_of(definition, computed.value)) needs.push_back(reference.name);
    return needs;
  }
  return {std::string(name)};
}

/// Which of two texts with variants has `text` as one of them; null if none has.
const VariantText* variants_with(const LocalizedText& text, const VariantText& first, const VariantText& second) {
  for (const VariantText* each : {&first, &second}) {
    const bool is_among = std::any_of(each->variants.begin(), each->variants.end(),
                                      [&](const Variant& variant) { return &variant.text == &text; });
    if (is_among || &each->otherwise == &text) return each;
  }
  return nullptr;
}

/// `first` and `second` are the texts of `item` that may have variants.
template <typename Item>
std::vector<Recall> recalls_in(const Definition& definition, const Item& item, const std::string& path,
                               const VariantText& first, const VariantText& second) {
  std::vector<Recall> recalls;
  each_text(item, path, [&](const std::string& text_path, const LocalizedText& text) {
    for (const auto& entry : text.by_language) {
      for (auto at = find_placeholder(entry.second, 0); at; at = find_placeholder(entry.second, at->end)) {
        if (at->name == "subject") continue;
        recalls.push_back({text_path, std::string(at->name), at->fallback.has_value(),
                           needs_of_name(definition, at->name), &text, variants_with(text, first, second)});
      }
    }
  });
  return recalls;
}

}  // namespace

bool is_read(const Recall& recall, std::optional<int> score) {
  return recall.variants == nullptr || text_for(*recall.variants, score) == recall.text;
}

std::vector<Recall> recalls_of(const Definition& definition, const Question& question, const std::string& path) {
  return recalls_in(definition, question, path, question.ask, question.help);
}

std::vector<Recall> recalls_of(const Definition& definition, const Ending& ending, const std::string& path) {
  return recalls_in(definition, ending, path, ending.title, ending.text);
}

}  // namespace zeroten::survey
