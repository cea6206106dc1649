#include "condition/function.h"

namespace zeroten::condition {

namespace {

constexpr Function functions[] = {
    {"size", NodeKind::size, true, true, 1},           {"startsWith", NodeKind::starts_with, false, true, 2},
    {"endsWith", NodeKind::ends_with, false, true, 2}, {"contains", NodeKind::contains, false, true, 2},
    {"int", NodeKind::to_int, true, false, 1},         {"double", NodeKind::to_double, true, false, 1},
    {"string", NodeKind::to_string, true, false, 1},   {"dyn", NodeKind::to_dyn, true, false, 1},
    {"exists", NodeKind::exists, false, true, 2},      {"all", NodeKind::all, false, true, 2},
    {"filter", NodeKind::filter, false, true, 2},
};

// One text each, with a space around every word: a table of views would cost a page four times as much.
constexpr std::string_view reserved =
    " as break const continue else for function if import let loop package namespace return var void while ";
constexpr std::string_view roots = " answers user page event device hidden calc ";

bool has_word(std::string_view words, std::string_view word) {
  const std::size_t at = words.find(word);
  if (at == std::string_view::npos || at == 0 || word.empty()) return false;
  if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
  return has_word(words.substr(at + 1), word);
}

}  // namespace

const Function* find_function(std::string_view name) {
  for (const Function& function : functions) {
    if (function.name == name) return &function;
  }
  return nullptr;
}

bool is_reserved(std::string_view name) { return has_word(reserved, name); }

bool is_root(std::string_view name) { return has_word(roots, name); }

}  // namespace zeroten::condition
