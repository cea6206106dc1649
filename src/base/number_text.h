// Numbers as people and JavaScript write them.
#pragma once

#include <string>

namespace zeroten {

/// The shortest text that reads back as `number`, laid out as JavaScript's String(): "0.5", "123456", "1e+21", "NaN",
/// "-Infinity". The page's build asks JavaScript (src/wasm/number_text.cpp).
std::string shortest_text(double number);

}  // namespace zeroten
