#include "table/separator.h"

#include <array>
#include <cstddef>

namespace zeroten::table {

namespace {

constexpr int lines_to_look_at = 20;

struct Line {
  std::size_t separators = 0;
  std::size_t next = 0;  // where the next line begins
};

/// A line that ends outside of quotes.
Line line_at(std::string_view text, std::size_t begin, char separator) {
  bool is_quoted = false;
  Line line;
  std::size_t at = begin;
  for (; at < text.size(); ++at) {
    if (text[at] == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (text[at] == '\n') break;
    line.separators += text[at] == separator ? 1 : 0;
  }
  line.next = at + 1;
  return line;
}

/// How many of the first lines have as many of `separator` as the header, times how many that is.
std::size_t weight(std::string_view text, char separator) {
  const Line header = line_at(text, 0, separator);
  std::size_t same = 1;
  std::size_t at = header.next;
  for (int line = 1; line < lines_to_look_at && at < text.size(); ++line) {
    const Line found = line_at(text, at, separator);
    same += found.separators == header.separators ? 1 : 0;
    at = found.next;
  }
  return same * header.separators;
}

}  // namespace

char detect_separator(std::string_view start) {
  char best = ',';
  std::size_t most = 0;
  for (const char separator : {',', ';', '\t', '|'}) {
    const std::size_t found = weight(start, separator);
    if (found > most) {
      most = found;
      best = separator;
    }
  }
  return best;
}

}  // namespace zeroten::table
