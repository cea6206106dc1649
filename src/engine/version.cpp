#include "engine/version.h"

#include "codec/json_writer.h"

#ifndef ZEROTEN_VERSION
#error "ZEROTEN_VERSION comes from the project's version in CMakeLists.txt"
#endif

namespace zeroten::engine {

std::string version_text(const char* build) {
  codec::JsonWriter json;
  json.begin_object().member("version", ZEROTEN_VERSION).member("build", build).end_object();
  return json.take();
}

}  // namespace zeroten::engine
