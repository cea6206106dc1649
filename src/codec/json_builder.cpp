#include "codec/json_builder.h"

#include <algorithm>

#include "base/id.h"
#include "base/utf8.h"

namespace zeroten::codec {

bool JsonBuilder::number_unsigned(std::uint64_t value) {
  if (value > static_cast<std::uint64_t>(INT64_MAX)) return add(static_cast<double>(value));
  return add(static_cast<std::int64_t>(value));
}

bool JsonBuilder::key(std::string& name) {
  const bool twice = open_.back()->contains(name);
  keys_.back() = name;
  if (twice) problems_.push_back({ProblemCode::duplicate_key, path(), {{"key", name}}});
  if (is_forbidden_name(name)) problems_.push_back({ProblemCode::forbidden_key, path(), {{"key", name}}});
  return true;
}

Json* JsonBuilder::place(Json value) {
  if (++tokens_ > limits_.tokens) {
    stop(ProblemCode::too_many_tokens, limits_.tokens);
    return nullptr;
  }
  if (open_.empty()) {
    root_ = std::move(value);
    return &root_;
  }
  Json& container = *open_.back();
  if (container.is_array()) {
    container.push_back(std::move(value));
    return &container.back();
  }
  Json& member = container[keys_.back()];
  member = std::move(value);
  return &member;
}

bool JsonBuilder::open(Json container) {
  if (open_.size() == limits_.depth) return stop(ProblemCode::too_deep, limits_.depth);
  Json* placed = place(std::move(container));
  if (placed == nullptr) return false;
  open_.push_back(placed);
  keys_.emplace_back();
  return true;
}

bool JsonBuilder::close() {
  open_.pop_back();
  keys_.pop_back();
  return true;
}

bool JsonBuilder::syntax_error(std::size_t byte) {
  // The parser counts from 1 and names the byte behind the one it could not use.
  const std::size_t at = std::min(byte == 0 ? 0 : byte - 1, text_.size());
  const std::string_view before = text_.substr(0, at);
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t column = code_points(before.substr(line_begin)) + 1;
  const std::string_view near = at < text_.size() ? utf8_prefix(text_.substr(at), 16) : std::string_view("the end");
  problems_.push_back({ProblemCode::json_syntax,
                       {},
                       {{"line", std::to_string(line)}, {"column", std::to_string(column)}, {"near", std::string(near)}}});
  return false;
}

bool JsonBuilder::stop(ProblemCode code, std::size_t limit) {
  problems_.push_back({code, path(), {{"max", std::to_string(limit)}}});
  return false;
}

std::string JsonBuilder::path() const {
  std::string pointer;
  for (std::size_t i = 0; i < open_.size(); ++i) {
    pointer = open_[i]->is_array() ? child_path(pointer, open_[i]->size() - (i + 1 < open_.size() ? 1 : 0))
                                   : child_path(pointer, keys_[i]);
  }
  return pointer;
}

}  // namespace zeroten::codec
