// Translations in a PostHog survey: {"translations": {"de": {"question": "…"}}}. Authoring only.
#pragma once

#include "codec/import/words.h"

namespace zeroten::codec::importing {

/// `text` with its ASCII letters in lower case.
std::string lower(std::string text);

/// The text `key` of `source` with those of `translations`, which may be null.
survey::LocalizedText translated(Source& source, const Json* translations, std::string_view key);

/// The member `key` of the translation into `language`; null if there is none.
const Json* translation_of(const Json* translations, const std::string& language, std::string_view key);

}  // namespace zeroten::codec::importing
