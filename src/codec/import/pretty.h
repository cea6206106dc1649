// JSON for people.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::codec::importing {

/// `json`, which has no white space outside its texts, on lines with two spaces for each level. What is short and holds
/// nothing but plain values stays on its line.
std::string pretty(std::string_view json);

}  // namespace zeroten::codec::importing
