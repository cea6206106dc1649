// Which encoding a file is in, and its texts in UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::table {

/// windows_1252 stands for Latin-1, too: they differ only in characters that Latin-1 has no use for.
enum class Encoding { utf_8, utf_16_le, utf_16_be, windows_1252 };
/// "UTF-8", "UTF-16", "Windows-1252".
std::string_view name_of(Encoding encoding);

/// What the beginning of a file says: a byte-order mark, zeros between letters, or what is no UTF-8. `start` may end in
/// the middle of a character.
Encoding detect_encoding(std::string_view start);

/// How many bytes of `start` are a byte-order mark of `encoding`.
std::size_t mark_length(Encoding encoding, std::string_view start);

/// `text` in UTF-8. What is no character becomes U+FFFD. An odd byte at the end of UTF-16 is one, too.
std::string to_utf8(std::string_view text, Encoding encoding);

/// `text` as it is where it is UTF-8, and else read as Windows-1252: some files mix them.
std::string mended_utf8(std::string_view text);

}  // namespace zeroten::table
