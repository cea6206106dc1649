// UTF-8 (RFC 3629): is it valid, and how many characters is it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zeroten {

/// The offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included); nothing if all are.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Code points in `text`, which must be valid UTF-8.
std::size_t code_points(std::string_view text);

/// `text` cut to at most `bytes` bytes, never inside a character.
std::string_view utf8_prefix(std::string_view text, std::size_t bytes);

/// Whether `text` has anything to see: not only white space, control characters and characters of no width.
bool has_content(std::string_view text);

}  // namespace zeroten
