// Some members of a line of JSON, without making values of the rest of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "table/line_shapes.h"

namespace zeroten::table {

/// At most so many paths.
inline constexpr std::size_t most_scanned_paths = 32;

class MemberScanner {
 public:
  /// "facts.user.plan": members by their paths.
  explicit MemberScanner(const std::vector<std::string>& paths);

  /// True: `line` is an object that codec::parse_value takes without problems, and texts() are what member_text() makes
  /// of it. False: this one does not know, and they have to be asked; so it is for everything that exports seldom have,
  /// such as an escape in a member that is wanted.
  bool scan(std::string_view line);
  /// The same for the first line of `text`, and only if lines of its shape were scanned before: its length, without the
  /// LF that has to stand behind it; npos: this one does not know.
  std::size_t scan_known(std::string_view text);

  /// By path; they stand in the line, or are "true" and "false".
  const std::vector<std::string_view>& texts() const { return texts_; }

 private:
  using Paths = std::uint32_t;  // a bit for each

  std::size_t follow();
  bool read();
  bool value(Paths wanted, std::size_t depth);
  bool object(Paths wanted, std::size_t depth);
  bool list(std::size_t depth);
  bool simple(Paths leaves);
  bool member(Paths wanted, std::size_t depth, std::size_t first_key, bool& is_sorted);
  bool key(std::size_t first_key, bool& is_sorted);
  void space();
  bool take(char letter);
  /// Of `wanted`, those whose name at `depth` is that of the last key.
  Paths below(Paths wanted, std::size_t depth) const;
  Paths ending_at(Paths wanted, std::size_t depth) const;
  void give(Paths leaves, std::string_view text);

  std::vector<std::vector<std::string>> paths_;
  std::vector<std::string_view> texts_;
  std::string_view line_;
  std::size_t at_ = 0;
  std::size_t value_count_ = 0;
  bool has_high_bytes_ = false;
  std::vector<std::string_view> keys_;  // of the objects that are open

  std::vector<SimpleValue> values_;
  LineShapes shapes_;
};

}  // namespace zeroten::table
