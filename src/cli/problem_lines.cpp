#include "cli/problem_lines.h"

#include <ostream>

#include "base/words.h"
#include "cli/printable.h"

namespace zeroten::cli {

void print_problems(std::ostream& out, const std::string& file, const Problems& problems) {
  for (const Problem& problem : problems) {
    out << one_line(file) << ": " << name_of(problem.severity) << ": ";
    if (!problem.path.empty()) out << one_line(problem.path) << ": ";
    out << one_line(words(problem)) << " [" << name_of(problem.code) << "]\n";
  }
}

}  // namespace zeroten::cli
