// The wall of the module that reads a file of responses for the report page: bytes go in, JSON text comes out
// (docs/messages.md, Files of responses).
#include <emscripten/bind.h>

#include <cstdint>

#include "table/file_tally.h"

namespace {

zeroten::table::FileTally& file() {
  static zeroten::table::FileTally one;
  return one;
}

unsigned bytes(unsigned length) {
  return static_cast<unsigned>(reinterpret_cast<std::uintptr_t>(file().bytes(length)));
}
std::string read(const std::string& request) { return file().read(request); }

}  // namespace

EMSCRIPTEN_BINDINGS(zeroten_files) {
  emscripten::function("bytes", &bytes);
  emscripten::function("read", &read);
}
