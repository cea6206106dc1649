#include "base/template_text.h"

namespace zeroten {

namespace {

constexpr std::size_t longest_name = 32;

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_name_part(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_'; }

}  // namespace

std::optional<Placeholder> find_placeholder(std::string_view text, std::size_t from) {
  for (std::size_t begin = text.find('{', from); begin != std::string_view::npos; begin = text.find('{', begin + 1)) {
    std::size_t end = begin + 1;
    while (end < text.size() && is_name_part(text[end])) ++end;
    const std::string_view name = text.substr(begin + 1, end - begin - 1);
    const bool closed = end < text.size() && text[end] == '}';
    if (closed && !name.empty() && name.size() <= longest_name && is_letter(name[0])) {
      return Placeholder{begin, end + 1, name};
    }
  }
  return std::nullopt;
}

}  // namespace zeroten
