#include "cli/problem_lines.h"

#include <ostream>

#include "base/words.h"
#include "cli/printable.h"
#include "codec/json_position.h"
#include "condition/caret.h"

namespace zeroten::cli {

namespace {

void print_problem(std::ostream& out, const std::string& place, const Problem& problem) {
  out << place << ": " << name_of(problem.severity) << ": ";
  if (!problem.path.empty()) out << one_line(problem.path) << ": ";
  out << one_line(words(problem)) << " [" << name_of(problem.code) << "]\n";
}

}  // namespace

void print_problems(std::ostream& out, const std::string& file, const Problems& problems) {
  for (const Problem& problem : problems) print_problem(out, one_line(file), problem);
}

void print_problems(std::ostream& out, const std::string& file, std::string_view text, const Problems& problems) {
  for (const Problem& problem : problems) {
    const codec::TextPosition at = codec::position_in(text, problem);
    print_problem(out, one_line(file) + ':' + std::to_string(at.line) + ':' + std::to_string(at.column), problem);
    out << printable(condition::caret(problem));
  }
}

}  // namespace zeroten::cli
