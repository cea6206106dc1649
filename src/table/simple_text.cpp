#include "table/simple_text.h"

#include <cstddef>

namespace zeroten::table {

namespace {

constexpr std::ptrdiff_t longest_number = 18;  // digits: no 64 bits overflow

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

SimpleText read_string(const char* at, const char* end) {
  SimpleText found;
  const char* const begin = ++at;
  while (true) {
    at = end_of_plain(at, end, found.has_high_bytes);
    if (at == end) return {};
    if (*at == '"') break;
    const bool is_known =
        *at == '\\' && end - at > 1 && std::string_view("\"\\/bfnrt").find(at[1]) != std::string_view::npos;
    if (!is_known) return {};
    found.is_odd = true;
    at += 2;
  }
  found.text = {begin, static_cast<std::size_t>(at - begin)};
  found.end = at + 1;
  return found;
}

SimpleText read_number(const char* at, const char* end) {
  const char* const begin = at;
  if (*at == '-') ++at;
  const char* const digits = at;
  while (at < end && is_digit(*at)) ++at;
  const std::ptrdiff_t length = at - digits;
  if (length == 0 || length > longest_number || (*digits == '0' && (length > 1 || digits > begin))) return {};
  SimpleText found;
  if (at < end && *at == '.') {
    found.is_odd = true;
    const char* const fraction = ++at;
    while (at < end && is_digit(*at)) ++at;
    if (at == fraction) return {};
  }
  if (at < end && (*at == 'e' || *at == 'E')) return {};
  found.text = {begin, static_cast<std::size_t>(at - begin)};
  found.end = at;
  return found;
}

SimpleText read_word(const char* at, const char* end) {
  const std::string_view rest(at, static_cast<std::size_t>(end - at));
  for (const std::string_view word : {"true", "false", "null"}) {
    if (rest.starts_with(word)) return {at + word.size(), word == "null" ? std::string_view() : word};
  }
  return {};
}

}  // namespace

SimpleText read_simple(const char* at, const char* end) {
  if (at == end) return {};
  if (*at == '"') return read_string(at, end);
  if (*at == '-' || is_digit(*at)) return read_number(at, end);
  return read_word(at, end);
}

}  // namespace zeroten::table
