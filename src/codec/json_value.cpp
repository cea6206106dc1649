#include "codec/json_value.h"

#include "base/utf8.h"
#include "codec/json_parser.h"
#include "codec/syntax_problem.h"

namespace zeroten::codec {

std::optional<Value> parse_value(std::string_view text, const JsonLimits& limits, Problems& problems) {
  if (text.size() > limits.bytes) {
    report(problems, ProblemCode::too_large, {},
           {{"size", std::to_string(text.size())}, {"max", std::to_string(limits.bytes)}});
    return std::nullopt;
  }
  if (const auto invalid = first_invalid_utf8(text)) {
    report(problems, ProblemCode::invalid_utf8, {}, {{"byte", std::to_string(*invalid)}});
    return std::nullopt;
  }
  // The parser would take a NUL for the end and never see what follows.
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    problems.push_back(syntax_problem(text, nul));
    return std::nullopt;
  }
  JsonBuilder builder(text, limits, problems);
  return parse_text(text, builder) ? std::optional(builder.take()) : std::nullopt;
}

}  // namespace zeroten::codec
