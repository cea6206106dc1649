// The words of a survey for one respondent: the author's where there are some, the standard ones elsewhere, filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "flow/path.h"
#include "survey/markup.h"
#include "survey/wording.h"

namespace zeroten::flow {

class Phrasing {
 public:
  /// Keeps references: everything must outlive it. `language` is the respondent's, a BCP 47 tag.
  Phrasing(const survey::Definition& survey, const survey::Wording& wording, std::string_view language,
           const Path& path);

  /// An author's text, filled in; empty if `text` is.
  std::string text(const survey::LocalizedText& text) const;
  /// An author's text; the phrase if there is none.
  std::string text_or(const survey::LocalizedText& text, survey::Phrase standard) const;
  /// An author's text for the score, its markup compiled; empty if there is none.
  survey::Rich rich(const survey::VariantText& text) const;
  survey::Rich rich_or(const survey::VariantText& text, survey::Phrase standard) const;
  std::string phrase(survey::Phrase phrase) const;

  std::optional<int> score() const { return score_; }
  const survey::Wording& wording() const { return wording_; }

 private:
  std::string_view chosen(const survey::LocalizedText& text) const;
  std::string fill(std::string_view text) const;
  std::optional<std::string> recall(std::string_view name) const;
  std::string spoken(const survey::Question& question, const survey::Answer& answer) const;

  const survey::Definition& survey_;
  const survey::Wording& wording_;
  std::string_view language_;
  const Path& path_;
  std::optional<int> score_;
};

}  // namespace zeroten::flow
