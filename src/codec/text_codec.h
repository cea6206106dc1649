// Texts of a definition out of JSON: for all languages, per language, with variants by score (docs/definition.md).
#pragma once

#include "codec/object_reader.h"
#include "survey/text.h"

namespace zeroten::codec {

inline constexpr std::size_t longest_text = 4000;  // code points

/// "…" or {"nb": "…", "en": "…"}. Problems: not a text, empty, too long, no language tag, an unsafe link.
void read_localized(const Value& value, const Place& place, survey::LocalizedText& text, Problems& problems);

/// The same, or {"promoter": …, "0-3": …, "9": …, "default": …} of the same.
void read_variants(const Value& value, const Place& place, survey::VariantText& text, Problems& problems);

/// The member `key` of an object that is being read; nothing happens where there is none.
void localized_member(ObjectReader& object, std::string_view key, survey::LocalizedText& text,
                      Need need = Need::optional);
void variants_member(ObjectReader& object, std::string_view key, survey::VariantText& text, Need need = Need::optional);

}  // namespace zeroten::codec
