// What a condition may cost its reader. Everything but the steps is known when the condition is parsed.
#pragma once

#include <cstddef>

namespace zeroten::condition {

inline constexpr std::size_t longest_source = 4096;  // bytes
inline constexpr std::size_t most_nodes = 1024;
/// Of brackets in the text and of the tree: parse and evaluate are recursive, and a page has 128 KiB of stack.
inline constexpr std::size_t deepest_nesting = 40;
inline constexpr std::size_t most_nested_macros = 2;
inline constexpr std::size_t most_items = 256;  // of a list or map that is written out
/// One a node, one an element compared, one for 16 bytes of text touched or copied.
inline constexpr std::size_t most_steps = 10'000;
inline constexpr std::size_t bytes_per_step = 16;

}  // namespace zeroten::condition
