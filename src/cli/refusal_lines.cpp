#include "cli/refusal_lines.h"

#include <ostream>

#include "cli/printable.h"

namespace zeroten::cli {

void print_refusals(std::ostream& out, const std::string& file, const table::Refusals& refusals) {
  for (std::size_t place = 0; place < table::refusal_count; ++place) {
    const auto refusal = static_cast<table::Refusal>(place);
    if (refusals.count(refusal) == 0) continue;
    out << file << ": " << refusals.count(refusal) << " refused: " << words_of(refusal) << '\n';
    for (const table::RefusedRow& row : refusals.examples(refusal)) {
      out << "  line " << row.line << (row.text.empty() ? "" : ": \"" + one_line(row.text) + "\"") << '\n';
    }
  }
}

}  // namespace zeroten::cli
