#include "condition/position.h"

#include "base/utf8.h"

namespace zeroten::condition {

Position position_of(std::string_view source, std::size_t offset) {
  std::size_t line = 1;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < offset; ++at) {
    const bool crlf = source[at] == '\r' && at + 1 < source.size() && source[at + 1] == '\n';
    if (crlf || (source[at] != '\n' && source[at] != '\r')) continue;
    ++line;
    begin = at + 1;
  }
  const std::string_view rest = source.substr(begin);
  const std::string_view text = rest.substr(0, rest.find_first_of("\r\n"));
  return {line, code_points(source.substr(begin, offset - begin)) + 1, text};
}

Problem problem_at(ProblemCode code, std::string_view path, std::string_view source, std::size_t offset,
                   std::string_view reason) {
  const Position position = position_of(source, offset);
  return problem(code, path,
                 {{"line", std::to_string(position.line)},
                  {"column", std::to_string(position.column)},
                  {"reason", reason},
                  {"source", position.source}});
}

}  // namespace zeroten::condition
