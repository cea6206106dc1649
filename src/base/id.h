// What an id may look like.
#pragma once

#include <string_view>

namespace zeroten {

/// 1 to 64 ASCII letters, digits, '-' and '_', beginning with a letter or digit; no name that JavaScript treats
/// specially.
bool is_id(std::string_view text);

/// 32 lower-case hexadecimal digits: 128 bits.
bool is_hex_128(std::string_view text);

/// __proto__, constructor, prototype: names that must not reach an object in a page.
bool is_forbidden_name(std::string_view name);

}  // namespace zeroten
