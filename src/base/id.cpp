#include "base/id.h"

#include <algorithm>

namespace zeroten {

namespace {

constexpr std::size_t longest_id = 64;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alphanumeric(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= longest_id && is_alphanumeric(text[0]) && !is_forbidden_name(text) &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_alphanumeric(c) || c == '-' || c == '_'; });
}

bool is_hex_128(std::string_view text) {
  return text.size() == 32 &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

bool is_forbidden_name(std::string_view name) {
  return name == "__proto__" || name == "constructor" || name == "prototype";
}

}  // namespace zeroten
