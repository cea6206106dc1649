// The small markup of texts: **bold**, *italic*, [words](https://link). Compiled to runs; there is no HTML anywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeroten::survey {

enum class Style { plain, bold, italic, link };
std::string_view name_of(Style style);

/// A piece of a text in one style.
struct Run {
  Style style = Style::plain;
  std::string text;
  /// link only, as it was written.
  std::string url = {};

  bool operator==(const Run&) const = default;
};

/// What a respondent reads: runs one after the other. Empty for no text.
using Rich = std::vector<Run>;

/// The runs of a text with markup. Marks that do not close, or close around nothing, are plain text; \* \[ \\ are the
/// characters themselves. Styles do not nest.
Rich compile_markup(std::string_view text);

/// The text alone, without its styles.
std::string plain_text(const Rich& rich);

}  // namespace zeroten::survey
