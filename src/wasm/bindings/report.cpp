// The wall of the report, a module of its own for the page that shows one: JSON text crosses, through these names and
// no others (docs/messages.md, Report).
#include <emscripten/bind.h>

#include "engine/bulk_columns.h"
#include "engine/reports.h"

namespace {

zeroten::engine::Reports& reports() {
  static zeroten::engine::Reports all;
  return all;
}

zeroten::engine::BulkColumns& columns() {
  static zeroten::engine::BulkColumns all;
  return all;
}

std::string open(unsigned handle, const std::string& tally) { return reports().open(handle, tally); }
std::string report(unsigned handle, const std::string& request) { return reports().report(handle, request); }
void close(unsigned handle) { reports().close(handle); }

unsigned column(unsigned place, unsigned length) {
  return static_cast<unsigned>(reinterpret_cast<std::uintptr_t>(columns().column(place, length)));
}
std::string count(unsigned first_values, unsigned second_values) {
  return columns().count(first_values, second_values);
}

}  // namespace

EMSCRIPTEN_BINDINGS(zeroten_report) {
  emscripten::function("open", &open);
  emscripten::function("report", &report);
  emscripten::function("close", &close);
  emscripten::function("column", &column);
  emscripten::function("count", &count);
}
