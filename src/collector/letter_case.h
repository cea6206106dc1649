// Texts without the difference between capitals and small letters, for searching.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::collector {

/// `text`, which must be valid UTF-8, with its capitals made small, letter by letter, by the system's C.UTF-8: so "ß"
/// is not "ss". Where the system has no such locale, only A to Z are capitals.
std::string small_letters(std::string_view text);

}  // namespace zeroten::collector
