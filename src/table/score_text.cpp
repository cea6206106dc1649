#include "table/score_text.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace zeroten::table {

namespace {

constexpr std::array<std::string_view, 9> words_for_nothing{"na", "n/a", "nan", "null", "none", "nil", "-", "–", "."};

bool is_space(char letter) { return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool says_nothing(std::string_view text) {
  if (text.empty()) return true;
  if (text.size() > 4) return false;
  std::string small(text);
  for (char& letter : small) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  for (const std::string_view word : words_for_nothing) {
    if (small == word) return true;
  }
  return false;
}

/// Whether `rest`, behind the number, is words about it and no other number's digits. "9/10" is an answer on a scale up
/// to 10 only.
bool is_label(std::string_view rest, int highest) {
  if (rest.empty()) return true;
  if (rest.front() == '/') return rest.substr(1) == std::to_string(highest);
  return is_space(rest.front()) || rest.front() == '(' || rest.front() == '-' || rest.front() == ':';
}

/// One digit, or two; a number that is on no scale for all else.
int small_number(std::string_view text) {
  constexpr int none = -1'000;
  if (text.empty() || text.size() > 2) return none;
  const int first = text.front() - '0';
  const int last = text.back() - '0';
  if (first < 0 || first > 9 || last < 0 || last > 9) return none;
  return text.size() == 1 ? last : first * 10 + last;
}

struct Number {
  double value = 0;
  std::size_t length = 0;  // 0: there is none
};

/// Digits with a decimal point or comma, of which fifteen count: that many are exact. Not from_chars: the page's
/// library has none for fractions.
Number number_at_begin(std::string_view text) {
  constexpr std::size_t longest = 32;
  constexpr std::int64_t exact = 100'000'000'000'000;  // has room for one digit more
  text = text.substr(0, longest);
  const bool has_sign = !text.empty() && (text.front() == '-' || text.front() == '+');
  std::int64_t digits = 0;
  double scale = 1;
  bool has_digits = false;
  bool has_point = false;
  std::size_t at = has_sign ? 1 : 0;
  for (; at < text.size(); ++at) {
    const bool is_point = (text[at] == '.' || text[at] == ',') && !has_point;
    has_point = has_point || is_point;
    if (is_point) continue;
    const int digit = text[at] - '0';
    if (digit < 0 || digit > 9) break;
    has_digits = true;
    const bool counts = digits < exact;
    if (counts) digits = digits * 10 + digit;
    if (counts && has_point) scale *= 10;
    if (!counts && !has_point) scale /= 10;
  }
  if (!has_digits) return {};
  const double value = static_cast<double>(digits) / scale;
  return {text.front() == '-' ? -value : value, at};
}

}  // namespace

ScoreText read_score(std::string_view text, int lowest, int highest) {
  // Almost all are one digit or two.
  if (const int number = small_number(text); number >= lowest && number <= highest) return {Answered::yes, number, 0};
  text = trimmed(text);
  if (says_nothing(text)) return {Answered::no, 0, 0};
  const Number number = number_at_begin(text);
  if (number.length == 0 || !is_label(text.substr(number.length), highest)) return {Answered::no_number, 0, 0};
  if (number.value < lowest || number.value > highest) return {Answered::outside, 0, number.value};
  if (number.value != std::floor(number.value)) return {Answered::not_whole, 0, number.value};
  return {Answered::yes, static_cast<int>(number.value), 0};
}

}  // namespace zeroten::table
