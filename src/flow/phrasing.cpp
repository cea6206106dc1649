#include "flow/phrasing.h"

#include "base/template_text.h"

namespace zeroten::flow {

using survey::LocalizedText;
using survey::Phrase;
using survey::VariantText;

Phrasing::Phrasing(const survey::Definition& survey, const survey::Wording& wording, std::optional<int> score)
    : survey_(survey), wording_(wording), score_(score), score_text_(score ? std::to_string(*score) : "") {}

std::string Phrasing::text(const LocalizedText& text) const {
  return fill(survey::text_in(text, wording_.language, survey_.languages));
}

std::string Phrasing::text_or(const VariantText& text, Phrase standard) const {
  const LocalizedText* own = survey::text_for(text, score_);
  return own == nullptr ? phrase(standard) : this->text(*own);
}

std::string Phrasing::text_or(const LocalizedText& text, Phrase standard) const {
  return text.empty() ? phrase(standard) : this->text(text);
}

std::string Phrasing::phrase(Phrase phrase) const { return fill(wording_[phrase]); }

std::string Phrasing::fill(std::string_view text) const {
  return fill_template(text, [this](std::string_view name) -> std::optional<std::string_view> {
    if (name == "subject") return survey_.subject;
    if (name == "score") return score_text_;
    return std::nullopt;
  });
}

}  // namespace zeroten::flow
