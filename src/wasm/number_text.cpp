// Stands in for base/number_text.cpp: JavaScript knows the shortest text of a number already.
#include "base/number_text.h"

#include <emscripten.h>

EM_JS(int, zeroten_number_text, (double number, char* text), {
  const written = String(number);
  for (let at = 0; at < written.length; ++at) HEAPU8[text + at] = written.charCodeAt(at);
  return written.length;
});

namespace zeroten {

std::string shortest_text(double number) {
  char text[32];  // the longest is 24: -1.2345678901234567e-100
  return {text, static_cast<std::size_t>(zeroten_number_text(number, text))};
}

}  // namespace zeroten
