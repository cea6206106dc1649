// Texts of a definition out of JSON: for all languages, per language, with variants by score (docs/definition.md).
#pragma once

#include "codec/object_reader.h"
#include "survey/text.h"

namespace zeroten::codec {

inline constexpr std::size_t longest_text = 4000;  // code points

/// "…" or {"nb": "…", "en": "…"}. Problems: not a text, empty, too long, no language tag, an unsafe link.
survey::LocalizedText read_localized(const Json& value, const std::string& path, Problems& problems);

/// The same, or {"promoter": …, "0-3": …, "9": …, "default": …} of the same.
survey::VariantText read_variants(const Json& value, const std::string& path, Problems& problems);

/// The member `key` of an object that is being read; empty where there is none.
survey::LocalizedText localized_member(ObjectReader& object, std::string_view key, Need need = Need::optional);
survey::VariantText variants_member(ObjectReader& object, std::string_view key, Need need = Need::optional);

}  // namespace zeroten::codec
