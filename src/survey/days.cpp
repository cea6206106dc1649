#include "survey/days.h"

#include <algorithm>

#include "survey/calendar.h"

namespace zeroten::survey {

namespace {

/// The first day that is not before `text`, if `text` is a year, a month or a day; empty otherwise.
std::string first_day_of(const std::string& text) {
  for (const char* rest : {"", "-01", "-01-01"}) {
    if (is_date(text + rest)) return text + rest;
  }
  return {};
}

/// Whether some days come before `text` and others behind it. What is tried "right behind" a text ends with \x01.
bool stands_between_days(const std::string& text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9' && text.back() != '\x01';
}

}  // namespace

Days days_among(const std::vector<Value>& texts, const std::string& first, const std::string& last) {
  Days found;
  std::vector<std::string> days{first, last};
  for (const Value& value : texts) {
    const std::string* const text = value.text();
    if (text == nullptr || !stands_between_days(*text)) continue;
    const std::string day = first_day_of(*text);
    found.exact = found.exact && !day.empty();
    if (!day.empty()) days.insert(days.end(), {day, day_before(day), day_after(day)});
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  found.values.assign(days.begin(), days.end());
  return found;
}

}  // namespace zeroten::survey
