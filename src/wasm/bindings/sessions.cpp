// The wall between C++ and JavaScript: JSON text crosses, through these names and no others (docs/messages.md).
#include <emscripten/bind.h>

#include "engine/sessions.h"
#include "engine/version.h"
#ifdef ZEROTEN_AUTHORING
#include "engine/authoring.h"
#include "engine/tool.h"
#endif

namespace {

#ifdef ZEROTEN_AUTHORING
constexpr const char* build = "authoring";
#else
constexpr const char* build = "respondent";
#endif

zeroten::engine::Sessions& sessions() {
  static zeroten::engine::Sessions all;
  return all;
}

std::string open(unsigned handle, const std::string& definition, const std::string& wording,
                 const std::string& options) {
  return sessions().open(handle, definition, wording, options);
}
std::string send(unsigned handle, const std::string& event) { return sessions().send(handle, event); }
std::string save(unsigned handle) { return sessions().save(handle); }
void close(unsigned handle) { sessions().close(handle); }

std::string version() { return zeroten::engine::version_text(build); }

}  // namespace

EMSCRIPTEN_BINDINGS(zeroten) {
  emscripten::function("open", &open);
  emscripten::function("send", &send);
  emscripten::function("save", &save);
  emscripten::function("close", &close);
  emscripten::function("version", &version);
#ifdef ZEROTEN_AUTHORING
  emscripten::function("lint", &zeroten::engine::lint);
  emscripten::function("verify", &zeroten::engine::verify_text);
  emscripten::function("score", &zeroten::engine::score_text);
  emscripten::function("tool", &zeroten::engine::tool);
#endif
}
