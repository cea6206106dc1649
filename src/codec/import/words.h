// Texts of theirs as texts of ours: without HTML, with our placeholders, per language. Authoring only.
#pragma once

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// How a text names an answer: not at all, {name}, or #recall:name/fallback:words#.
enum class Recall : std::uint8_t { none, braces, hash };

/// The text without tags, its entities decoded. `formatted`: it had tags that say more than where a paragraph ends.
std::string without_html(std::string_view text, bool& formatted);

/// One text of theirs. What looks like our markup or a placeholder of ours without being meant so is neither.
std::string plain_words(Draft& draft, std::string_view text, const std::string& path, Recall recall);

/// "…", or {"default": "…", "de": "…"}. Empty if there is nothing to read.
survey::LocalizedText read_words(Draft& draft, const Json* value, const std::string& path, Recall recall);

/// The same of the member `key`.
survey::LocalizedText words_member(Source& source, std::string_view key, Recall recall);

}  // namespace zeroten::codec::importing
