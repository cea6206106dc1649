#include "codec/json_position.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "base/utf8.h"

namespace zeroten::codec {

namespace {

/// Steps over valid JSON without reading it.
class Scanner {
 public:
  explicit Scanner(std::string_view json) : json_(json) { skip_space(); }

  std::size_t at() const { return at_; }
  bool is_at(char c) const { return at_ < json_.size() && json_[at_] == c; }

  void skip_space() {
    while (at_ < json_.size() && std::string_view(" \t\r\n").find(json_[at_]) != std::string_view::npos) ++at_;
  }
  void step() {
    ++at_;
    skip_space();
  }

  /// The text between the quotes, as it is written.
  std::string_view skip_string() {
    const std::size_t begin = ++at_;
    while (at_ < json_.size() && json_[at_] != '"') at_ += json_[at_] == '\\' ? 2 : 1;
    const std::string_view written = json_.substr(begin, std::min(at_, json_.size()) - begin);
    step();
    return written;
  }

  void skip_value() {
    std::size_t depth = 0;
    do {
      if (is_at('"')) {
        skip_string();
      } else if (is_at('{') || is_at('[')) {
        ++depth;
        step();
      } else if (is_at('}') || is_at(']')) {
        --depth;
        step();
      } else {
        at_ = std::min(json_.find_first_of(depth > 0 ? "\"{}[]" : ",}]\r\n\t ", at_), json_.size());
        skip_space();
      }
    } while (depth > 0 && at_ < json_.size());
  }

 private:
  std::string_view json_;
  std::size_t at_ = 0;
};

/// RFC 6901: ~1 is /, ~0 is ~.
std::string unescaped(std::string_view token) {
  std::string name;
  for (std::size_t i = 0; i < token.size(); ++i) {
    const bool escape = token[i] == '~' && i + 1 < token.size();
    name += !escape ? token[i] : token[++i] == '1' ? '/' : '~';
  }
  return name;
}

bool enter_member(Scanner& scanner, std::string_view name) {
  scanner.step();
  while (scanner.is_at('"')) {
    const bool found = scanner.skip_string() == name;
    scanner.step();  // the colon
    if (found) return true;
    scanner.skip_value();
    if (scanner.is_at(',')) scanner.step();
  }
  return false;
}

bool enter_item(Scanner& scanner, std::size_t index) {
  scanner.step();
  for (; index > 0 && !scanner.is_at(']'); --index) {
    scanner.skip_value();
    if (!scanner.is_at(',')) return false;
    scanner.step();
  }
  return !scanner.is_at(']');
}

bool enter(Scanner& scanner, const std::string& name) {
  if (scanner.is_at('{')) return enter_member(scanner, name);
  return scanner.is_at('[') && enter_item(scanner, std::strtoul(name.c_str(), nullptr, 10));
}

std::size_t offset_of(std::string_view json, std::string_view path) {
  Scanner scanner(json);
  std::size_t offset = scanner.at();
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    if (!enter(scanner, unescaped(path.substr(1, end - 1)))) return offset;
    offset = scanner.at();
    path.remove_prefix(end);
  }
  return offset;
}

TextPosition position_at(std::string_view json, std::size_t offset) {
  const std::string_view before = json.substr(0, offset);
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  return {lines + 1, code_points(before.substr(line_begin)) + 1};
}

std::size_t number_in(std::string_view digits) { return std::strtoul(std::string(digits).c_str(), nullptr, 10); }

}  // namespace

std::optional<TextPosition> position_in(std::string_view json, std::string_view path) {
  if (first_invalid_utf8(json)) return std::nullopt;
  return position_at(json, std::min(offset_of(json, path), json.size()));
}

TextPosition position_in(std::string_view json, const Problem& problem) {
  const std::size_t line = number_in(problem.detail("line"));
  const std::size_t column = number_in(problem.detail("column"));
  if (problem.code == ProblemCode::json_syntax && line > 0) return {line, column};
  if (first_invalid_utf8(json)) return {1, 1};
  const std::size_t offset = offset_of(json, problem.path);
  TextPosition position = position_at(json, std::min(offset, json.size()));
  // A condition without escapes stands in the file as it is, behind its quote.
  const std::string written = '"' + std::string(problem.detail("source"));
  if (line == 1 && column > 0 && json.substr(std::min(offset, json.size())).starts_with(written)) {
    position.column += column;
  }
  return position;
}

}  // namespace zeroten::codec
