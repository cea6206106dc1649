#include "codec/import/pretty.h"

namespace zeroten::codec::importing {

namespace {

constexpr std::size_t longest_line = 100;

/// Behind the text that begins at `at`.
std::size_t text_end(std::string_view json, std::size_t at) {
  for (++at; at < json.size() && json[at] != '"'; ++at) {
    if (json[at] == '\\') ++at;
  }
  return at + 1;
}

/// The end of the list or object at `at` if it is short and has no other in it; `at` if not.
std::size_t flat_end(std::string_view json, std::size_t at) {
  for (std::size_t i = at + 1; i < json.size() && i < at + longest_line;) {
    const char c = json[i];
    if (c == '{' || c == '[') return at;
    if (c == '}' || c == ']') return i + 1;
    i = c == '"' ? text_end(json, i) : i + 1;
  }
  return at;
}

/// One line, with a space behind colons and commas.
void add_flat(std::string& text, std::string_view json) {
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t end = json[at] == '"' ? text_end(json, at) : at + 1;
    text += json.substr(at, end - at);
    if (json[at] == ':' || json[at] == ',') text += ' ';
    at = end;
  }
}

void new_line(std::string& text, std::size_t level) { text.append("\n").append(2 * level, ' '); }

}  // namespace

std::string pretty(std::string_view json) {
  std::string text;
  std::size_t level = 0;
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    const bool opens = c == '{' || c == '[';
    std::size_t end = at + 1;
    if (opens && level > 0) end = flat_end(json, at);
    if (c == '"') end = text_end(json, at);
    if (opens && end > at + 1) {
      add_flat(text, json.substr(at, end - at));
      at = end;
      continue;
    }
    end = end == at ? at + 1 : end;
    if (c == '}' || c == ']') new_line(text, --level);
    text += json.substr(at, end - at);
    if (c == ':') text += ' ';
    if (opens) ++level;
    if (opens || c == ',') new_line(text, level);
    at = end;
  }
  return text + "\n";
}

}  // namespace zeroten::codec::importing
