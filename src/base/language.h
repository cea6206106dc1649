// Language tags (BCP 47): their form, and which of those on offer serves best (RFC 4647, lookup).
#pragma once

#include <string_view>
#include <vector>

namespace zeroten {

/// Two or three letters, then subtags of one to eight letters and digits: "nb", "pt-BR", "zh-Hant-TW".
bool is_language_tag(std::string_view text);

/// The tag of `offered` that serves `wanted`: the same one, else one that is more general, else one of the same
/// language ("no" and "nn" are served by "nb"). Empty if none. Case does not matter.
std::string_view match_language(std::string_view wanted, const std::vector<std::string_view>& offered);

}  // namespace zeroten
