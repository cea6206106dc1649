// The shapes of lines of JSON that were met: what stands between their simple values. Most lines have the shape of one
// before; then comparing is all there is to do, and no key has to be read.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "table/simple_text.h"

namespace zeroten::table {

/// A simple value of a line: a string, a number, true, false or null.
struct SimpleValue {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint32_t leaves = 0;  // the paths that lead to it, a bit for each
};

/// A tree: lines that begin alike share the beginning. At most most_nodes; further shapes are not kept.
class LineShapes {
 public:
  static constexpr std::size_t most_nodes = 4096;

  /// What stands before a value, or behind the last one.
  struct Node {
    std::uint32_t text = 0;  // where it begins in all texts
    std::uint32_t size = 0;
    std::uint32_t filled = 0;       // its size, with what it is filled up with
    std::uint32_t last_places = 0;  // a bit for each of its letters among the last sixteen
    std::uint32_t leaves = 0;
    std::uint32_t child = 0;    // the first one; 0: none
    std::uint32_t sibling = 0;  // the next one; 0: none
    bool is_end = false;
  };

  /// Keeps the shape of `line`, which has these values and is JSON.
  void add(std::string_view line, const std::vector<SimpleValue>& values);

  const Node& root() const { return nodes_.front(); }
  /// The one behind `node` whose text stands at `at`, before `end`, with a value behind it or the end of the line; null
  /// if there is none. There are never two: where a value may begin, nothing else of a shape begins like one.
  const Node* find(const Node& node, const char* at, const char* end) const {
    const Node* const nodes = nodes_.data();
    for (std::uint32_t place = node.child; place != 0; place = nodes[place].sibling) {
      const Node& found = nodes[place];
      if (!stands_at(found, at, end)) continue;
      const bool is_over = static_cast<std::size_t>(end - at) == found.size || at[found.size] == '\n';
      if (is_over ? found.is_end : !found.is_end && begins_simple(at[found.size])) return &found;
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t width = 16;  // texts are filled up to so many letters, to be compared at once

  bool stands_at(const Node& node, const char* at, const char* end) const {
    const char* text = texts_.data() + node.text;
#ifdef __SSE2__
    if (end - at >= static_cast<std::ptrdiff_t>(node.filled)) {
      for (const char* const last = text + node.filled - width;; text += width, at += width) {
        const __m128i same = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text)),
                                            _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
        const auto places = static_cast<unsigned>(_mm_movemask_epi8(same));
        if (text == last) return (places & node.last_places) == node.last_places;
        if (places != 0xFFFF) return false;
      }
    }
#endif
    return end - at >= static_cast<std::ptrdiff_t>(node.size) && std::memcmp(text, at, node.size) == 0;
  }

  std::uint32_t child(std::uint32_t parent, std::string_view text, const SimpleValue* value);

  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::string texts_;
};

}  // namespace zeroten::table
