// Floating-point numbers in JSON. Apart from the writer, so that a page that never writes one does not carry the code.
#pragma once

#include <string>

namespace zeroten::codec {

/// The shortest text that reads back as `number`. Only for finite numbers.
std::string json_number(double number);

}  // namespace zeroten::codec
