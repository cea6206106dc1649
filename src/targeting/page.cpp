#include "targeting/page.h"

namespace zeroten::targeting {

namespace {

/// Linear but for the last star, to which it comes back: at most the product of both lengths.
bool fits_text(std::string_view pattern, std::string_view text) {
  std::size_t at = 0;
  std::size_t place = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  while (place < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      resume = place;
    } else if (at < pattern.size() && pattern[at] == text[place]) {
      ++at;
      ++place;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      place = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

}  // namespace

bool fits(std::string_view pattern, const Page& page) {
  if (pattern.empty()) return true;
  std::string address = page.path;
  if (pattern.find('?') != std::string_view::npos) address += page.query;
  if (pattern.find('#') != std::string_view::npos) address += page.fragment;
  return fits_text(pattern, address);
}

}  // namespace zeroten::targeting
