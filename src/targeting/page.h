// The page somebody is on, and the patterns that authors name pages with.
#pragma once

#include <string>
#include <string_view>

namespace zeroten::targeting {

/// The parts of its address, as `location` of a browser has them.
struct Page {
  std::string path = "/";
  /// With "?" and "#", or empty.
  std::string query = {};
  std::string fragment = {};
};

/// Whether the address fits `pattern`: "*" stands for any characters, also none. The path is compared; the query too if
/// the pattern has a "?", and the fragment if it has a "#": "/orders/*", "/?tab=*", "/#/settings". An empty pattern
/// fits every page.
bool fits(std::string_view pattern, const Page& page);

}  // namespace zeroten::targeting
