// The wall between C++ and JavaScript: JSON text crosses, through these names and no others (docs/messages.md).
#include <emscripten/bind.h>

#include "engine/session.h"
#include "engine/version.h"
#ifdef ZEROTEN_AUTHORING
#include "engine/authoring.h"
#include "engine/tool.h"
#endif

using zeroten::engine::Session;

namespace {

#ifdef ZEROTEN_AUTHORING
constexpr const char* build = "authoring";
#else
constexpr const char* build = "respondent";
#endif

std::string version() { return zeroten::engine::version_text(build); }

}  // namespace

EMSCRIPTEN_BINDINGS(zeroten) {
  emscripten::class_<Session>("Session")
      .constructor<>()
      .function("open", &Session::open)
      .function("send", &Session::send)
      .function("save", &Session::save);
  emscripten::function("version", &version);
#ifdef ZEROTEN_AUTHORING
  emscripten::function("lint", &zeroten::engine::lint);
  emscripten::function("verify", &zeroten::engine::verify_text);
  emscripten::function("score", &zeroten::engine::score_text);
  emscripten::function("tool", &zeroten::engine::tool);
#endif
}
