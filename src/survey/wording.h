// The standard wording of one language: what a survey says where its definition says nothing.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "survey/phrase.h"

namespace zeroten::survey {

/// Views of texts that somebody else keeps: the built-in tables, or codec::LoadedWording.
struct Wording {
  /// BCP 47
  std::string_view language;
  /// "ltr" or "rtl"
  std::string_view direction;
  /// By Phrase.
  std::array<std::string_view, phrase_count> phrases;

  constexpr std::string_view operator[](Phrase phrase) const { return phrases[static_cast<std::size_t>(phrase)]; }
};

/// The standard question: which phrase asks it.
Phrase nps_phrase(bool has_subject);

/// The standard follow-up: another one for 0–6, 7–8, 9 and 10.
Phrase why_phrase(std::optional<int> score);

struct EndingPhrases {
  Phrase title;
  Phrase text;
};

/// The standard ending for the score's category; without a score that of a passive, which thanks and claims nothing.
EndingPhrases ending_phrases(std::optional<int> score);

}  // namespace zeroten::survey
