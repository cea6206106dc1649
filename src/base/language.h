// Language tags (BCP 47): their form, and which of those on offer serves best (RFC 4647, lookup).
#pragma once

#include <string_view>
#include <vector>

namespace zeroten {

/// Two or three letters, then subtags of one to eight letters and digits: "nb", "pt-BR", "zh-Hant-TW".
bool is_language_tag(std::string_view text);

/// Whether `tag` is `wanted` or more general: "pt" and "pt-BR" cover "pt-BR", "pt-PT" does not. Case does not matter.
bool covers_language(std::string_view tag, std::string_view wanted);

/// The tag of `offered` that serves `wanted`: the most special one that covers it, else the first of the same language
/// ("no", "nn" and "nb" serve each other, "nb" first). Empty if none. Case does not matter. Chinese is
/// served in the script of its region if that is on offer: traditional for Taiwan, Hong Kong and Macao, else
/// simplified.
std::string_view match_language(std::string_view wanted, const std::vector<std::string_view>& offered);

}  // namespace zeroten
