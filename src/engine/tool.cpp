#include "engine/tool.h"

#include <string_view>

#include "codec/collector_codec.h"
#include "engine/authoring.h"
#include "engine/conformance.h"
#include "engine/import.h"

namespace zeroten::engine {

namespace {

struct Tool {
  std::string_view name;
  std::string (*run)(const std::string& input);
};

constexpr Tool tools[] = {
    {"conformance", conformance},
    {"import", import_survey},
    {"paths", paths},
};

}  // namespace

std::string tool(const std::string& command, const std::string& input) {
  std::string known;
  for (const Tool& candidate : tools) {
    if (candidate.name == command) return candidate.run(input);
    known += (known.empty() ? "" : ", ") + std::string(candidate.name);
  }
  return codec::write_problems({problem(ProblemCode::unknown_value, "", {{"value", command}, {"known", known}})});
}

}  // namespace zeroten::engine
