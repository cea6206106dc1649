#include "survey/calendar.h"

namespace zeroten::survey {

namespace {

/// The number that the digits from `begin` to `end` say; −1 if something else is among them.
int number_in(std::string_view text, std::size_t begin, std::size_t end) {
  int number = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

int days_in(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::string date(int year, int month, int day) {
  const auto padded = [](int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - digits.size(), '0') + digits;
  };
  return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

}  // namespace

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = number_in(text, 0, 4);
  const int month = number_in(text, 5, 7);
  const int day = number_in(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

std::string day_before(std::string_view text) {
  const int year = number_in(text, 0, 4);
  const int month = number_in(text, 5, 7);
  const int day = number_in(text, 8, 10);
  if (day > 1) return date(year, month, day - 1);
  if (month > 1) return date(year, month - 1, days_in(year, month - 1));
  return year > 1 ? date(year - 1, 12, 31) : std::string(text);
}

std::string day_after(std::string_view text) {
  const int year = number_in(text, 0, 4);
  const int month = number_in(text, 5, 7);
  const int day = number_in(text, 8, 10);
  if (day < days_in(year, month)) return date(year, month, day + 1);
  if (month < 12) return date(year, month + 1, 1);
  return year < 9999 ? date(year + 1, 1, 1) : std::string(text);
}

}  // namespace zeroten::survey
