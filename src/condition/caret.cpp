#include "condition/caret.h"

#include "base/utf8.h"
#include "condition/literal.h"

namespace zeroten::condition {

std::string caret(const Problem& problem) {
  const std::string_view source = problem.detail("source");
  const auto column = read_integer(problem.detail("column"), false);
  if (source.empty() || !column || *column < 1) return {};
  std::string below;
  std::size_t at = 0;
  for (std::int64_t before = 1; before < *column && at < source.size(); ++before) {
    below += source[at] == '\t' ? '\t' : ' ';
    for (++at; at < source.size() && code_points(source.substr(at, 1)) == 0;) ++at;
  }
  return " | " + std::string(source) + "\n | " + below + "^\n";
}

}  // namespace zeroten::condition
