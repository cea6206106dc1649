#include "cli/path_lines.h"

#include <ostream>

#include "cli/printable.h"

namespace zeroten::cli {

namespace {

std::string line_of(const survey::Way& way) {
  std::string line;
  for (const std::string& question : way.questions) line += question + " → ";
  return line + (way.ending.empty() ? "no ending" : "ending " + way.ending) + "   (" + way.example + ")";
}

}  // namespace

void print_paths(std::ostream& out, const std::string& file, const survey::Ways& ways) {
  for (const survey::Way& way : ways.ways) out << one_line(line_of(way)) << '\n';
  out << one_line(file) << ": " << ways.ways.size() << (ways.ways.size() == 1 ? " path" : " paths");
  if (!ways.whole) out << ", and there are more than could be tried";
  out << '\n';
}

}  // namespace zeroten::cli
