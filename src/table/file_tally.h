// A file of responses that a page has opened, as counts (docs/messages.md, Files of responses).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeroten::table {

class FileTally {
 public:
  /// Larger files are for `zeroten score`.
  static constexpr std::size_t most_bytes = std::size_t{256} << 20;

  /// Room for a file of `length` bytes, which the host writes. Stays where it is until the next call. Null for more
  /// than most_bytes, and for none.
  char* bytes(std::size_t length);

  /// {"zone":"Europe/Oslo","changes":[[0,3600],…],"dates":"day_first"}: where days begin, and how 05/06/2026 is read
  /// where the file does not show it. Gives
  /// {"assumed":[…],"by":[…],"rows":9,"refused":[{"words":…,"count":1,"examples":
  /// [{"line":3,"text":"x"}]}],"tally":"…"}, with the counts as codec::write_grouped_tally has them, by days where
  /// there are times and by months where days would be too many groups; a complaint in the place of the tally where
  /// there is none.
  std::string read(std::string_view request) const;

 private:
  std::string bytes_;
};

}  // namespace zeroten::table
