// The words of a survey for one respondent: the author's where there are some, the standard ones elsewhere, filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "survey/definition.h"
#include "survey/wording.h"

namespace zeroten::flow {

class Phrasing {
 public:
  /// Keeps references: survey and wording must outlive it.
  Phrasing(const survey::Definition& survey, const survey::Wording& wording, std::optional<int> score);

  /// An author's text, filled in; empty if `text` is.
  std::string text(const survey::LocalizedText& text) const;
  /// An author's text for the score; the phrase if there is none.
  std::string text_or(const survey::VariantText& text, survey::Phrase standard) const;
  std::string text_or(const survey::LocalizedText& text, survey::Phrase standard) const;
  std::string phrase(survey::Phrase phrase) const;

  std::optional<int> score() const { return score_; }
  const survey::Wording& wording() const { return wording_; }

 private:
  std::string fill(std::string_view text) const;

  const survey::Definition& survey_;
  const survey::Wording& wording_;
  std::optional<int> score_;
  std::string score_text_;
};

}  // namespace zeroten::flow
