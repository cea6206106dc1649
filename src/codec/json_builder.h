// What the parser hands its events to: builds a value, counts, and stops at a limit.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codec/json_value.h"
#include "codec/syntax_problem.h"

namespace zeroten::codec {

/// One member an event. They return false to stop the parser.
class JsonBuilder {
 public:
  JsonBuilder(std::string_view text, const JsonLimits& limits, Problems& problems)
      : text_(text), limits_(limits), problems_(problems) {}

  bool null() { return add({}); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value);
  bool number_float(double value) { return add(value); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool start_object() { return open(Value::Map()); }
  bool key(std::string& name);
  bool start_array() { return open(Value::List()); }
  void close();
  /// The text is no JSON behind `byte` bytes, in or before `token`. Always false.
  bool refuse(std::size_t byte, const std::string& token);

  std::size_t depth() const { return open_.size(); }
  /// Whether the innermost open container is an object. Only while there is one.
  bool in_object() const { return open_.back()->map() != nullptr; }

  /// Only once the parser is done.
  Value take() { return std::move(root_); }

 private:
  bool add(Value value) { return place(std::move(value)) != nullptr; }
  Value* place(Value value);
  bool open(Value container);
  bool stop(ProblemCode code, std::size_t limit);
  /// Of the member or item that is being read, in the `levels` outermost containers.
  std::string path(std::size_t levels) const;

  std::string_view text_;
  JsonLimits limits_;
  Value root_;
  std::vector<Value*> open_;       // containers from the outermost to the innermost; only the innermost one grows
  std::vector<std::string> keys_;  // the member that is being read, of each open container
  std::size_t tokens_ = 0;
  Problems& problems_;
};

}  // namespace zeroten::codec
