// Compiled alone: it has names that files beside it have, too.
// What an author hears about a function that does not exist. Not in the page's build.
#include "base/suggestion.h"
#include "condition/function.h"

namespace zeroten::condition {

namespace {

struct Hint {
  std::string_view name;
  std::string_view hint;
};

constexpr Hint hints[] = {
    {"matches", " (patterns are not supported; use startsWith, endsWith, contains, or a typed question)"},
    {"map", " (use filter, exists or all)"},
    {"exists_one", " (use size(x.filter(…)) == 1)"},
    {"existsOne", " (use size(x.filter(…)) == 1)"},
    {"type", " (types are known before)"},
    {"bool", " (compare with a text or a number)"},
    {"uint", " (whole numbers are int)"},
    {"bytes", " (there are only texts)"},
    {"timestamp", " (dates are texts 'YYYY-MM-DD' and compare as texts)"},
    {"duration", " (let the page give a number of days as a fact)"},
    {"now", " (let the page give the date as a fact)"},
};

constexpr std::string_view names[] = {"size",   "startsWith", "endsWith", "contains", "int", "double",
                                      "string", "dyn",        "has",      "exists",   "all", "filter"};

}  // namespace

std::string function_hint(std::string_view name) {
  for (const Hint& hint : hints) {
    if (hint.name == name) return std::string(hint.hint);
  }
  return suggestion(name, names);
}

}  // namespace zeroten::condition
