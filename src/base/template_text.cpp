#include "base/template_text.h"

namespace zeroten {

namespace {

constexpr std::size_t longest_name = 130;  // a root, a dot and an id

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool is_name_part(char c) { return is_letter_or_digit(c) || c == '.' || c == '_' || c == '-'; }

}  // namespace

std::optional<Placeholder> find_placeholder(std::string_view text, std::size_t from) {
  for (std::size_t begin = text.find('{', from); begin != std::string_view::npos; begin = text.find('{', begin + 1)) {
    std::size_t end = begin + 1;
    while (end < text.size() && is_name_part(text[end])) ++end;
    const std::string_view name = text.substr(begin + 1, end - begin - 1);
    if (name.empty() || name.size() > longest_name || !is_letter_or_digit(name[0]) || end == text.size()) continue;
    if (text[end] == '}') return Placeholder{begin, end + 1, name, std::nullopt};
    const std::size_t close = text[end] == '|' ? text.find_first_of("{}", end) : std::string_view::npos;
    if (close == std::string_view::npos || text[close] == '{') continue;
    return Placeholder{begin, close + 1, name, text.substr(end + 1, close - end - 1)};
  }
  return std::nullopt;
}

}  // namespace zeroten
