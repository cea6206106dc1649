#include "codec/json_builder.h"

#include "base/id.h"

namespace zeroten::codec {

namespace {

// Paths repeat the names around them: without these limits a short hostile text makes gigabytes of problems.
constexpr std::size_t longest_name = 256;  // bytes
constexpr std::size_t most_problems = 100;

}  // namespace

bool JsonBuilder::number_unsigned(std::uint64_t value) {
  if (value > static_cast<std::uint64_t>(INT64_MAX)) return add(static_cast<double>(value));
  return add(static_cast<std::int64_t>(value));
}

bool JsonBuilder::key(std::string& name) {
  if (name.size() > longest_name) {
    report(problems_, ProblemCode::too_large, path(open_.size() - 1),
           {{"size", std::to_string(name.size())}, {"max", std::to_string(longest_name)}});
    return false;
  }
  const Value::Map& members = *open_.back()->map();
  if (members.size() == most_members) {
    report(problems_, ProblemCode::too_many, path(open_.size() - 1), {{"max", std::to_string(most_members)}});
    return false;
  }
  const bool twice = find_value(members, name) != nullptr;
  keys_.back() = name;
  if (twice) report(problems_, ProblemCode::duplicate_key, path(open_.size()), {{"key", name}});
  if (is_forbidden_name(name)) report(problems_, ProblemCode::forbidden_key, path(open_.size()), {{"key", name}});
  return problems_.size() < most_problems;
}

Value* JsonBuilder::place(Value value) {
  if (++tokens_ > limits_.tokens) {
    stop(ProblemCode::too_many_tokens, limits_.tokens);
    return nullptr;
  }
  if (open_.empty()) {
    root_ = std::move(value);
    return &root_;
  }
  Value& container = *open_.back();
  if (auto* list = std::get_if<Value::List>(&container)) return &list->emplace_back(std::move(value));
  return &set_value(*std::get_if<Value::Map>(&container), keys_.back(), std::move(value));
}

bool JsonBuilder::open(Value container) {
  if (open_.size() == limits_.depth) return stop(ProblemCode::too_deep, limits_.depth);
  Value* placed = place(std::move(container));
  if (placed == nullptr) return false;
  open_.push_back(placed);
  keys_.emplace_back();
  return true;
}

void JsonBuilder::close() {
  open_.pop_back();
  keys_.pop_back();
}

bool JsonBuilder::refuse(std::size_t byte, const std::string& token) {
  problems_.push_back(syntax_problem(text_, syntax_offset(text_, byte, token)));
  return false;
}

bool JsonBuilder::stop(ProblemCode code, std::size_t limit) {
  report(problems_, code, path(open_.size()), {{"max", std::to_string(limit)}});
  return false;
}

std::string JsonBuilder::path(std::size_t levels) const {
  std::string pointer;
  for (std::size_t i = 0; i < levels; ++i) {
    const auto* list = open_[i]->list();
    pointer = list != nullptr ? child_path(pointer, list->size() - (i + 1 < open_.size() ? 1 : 0))
                              : child_path(pointer, keys_[i]);
  }
  return pointer;
}

}  // namespace zeroten::codec
