// Reads the members of a JSON object and notes everything that is wrong with them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/place.h"
#include "base/value.h"

namespace zeroten::codec {

enum class Need { optional, required };

/// Adds the problem of a value that is not `expected`.
void report_type(const Place& place, std::string_view expected, const Value& found, Problems& problems);

/// A text; null and a problem if it is none.
const std::string* read_string(const Value& value, const Place& place, Problems& problems);

/// The members of an object; null and a problem if it is none.
const Value::Map* read_map(const Value& value, const Place& place, Problems& problems);

/// Asks for members one by one, then finish() reports those that nobody asked for. Keeps references, and gives out
/// views of the value: value, problems and the places around must outlive it.
class ObjectReader {
 public:
  /// A value that is no object is a problem; then every member is missing, without further problems.
  ObjectReader(const Value& value, const Place& place, Problems& problems);
  ObjectReader(Value&& value, const Place& place, Problems& problems) = delete;
  ~ObjectReader();
  ObjectReader(const ObjectReader&) = delete;
  ObjectReader& operator=(const ObjectReader&) = delete;
  ObjectReader(ObjectReader&&) = delete;
  ObjectReader& operator=(ObjectReader&&) = delete;

  /// The member `key`; null if there is none, with a problem if it is required.
  const Value* member(std::string_view key, Need need = Need::optional);
  /// Null if there is none, or no text.
  const std::string* string(std::string_view key, Need need = Need::optional);
  /// The same; empty if there is none.
  std::string_view text(std::string_view key, Need need = Need::optional);
  std::optional<bool> boolean(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t min, std::int64_t max,
                                      Need need = Need::optional);
  /// The same, for what an int holds; `otherwise` if there is none.
  int whole(std::string_view key, int min, int max, int otherwise, Need need = Need::optional);
  /// A number whose decimals a survey can write (base/decimal.h); beyond them a problem.
  std::optional<double> number(std::string_view key);
  /// A text that satisfies is_id; empty if there is none.
  std::string_view id(std::string_view key, Need need = Need::required);

  /// Every other member is a problem that names the known ones.
  void finish();

  bool is_object() const { return object_ != nullptr; }
  Place place_of(std::string_view key) const { return place_.at(key); }
  Problems& problems() { return problems_; }
  /// Adds a problem with the member `key`.
  void report(std::string_view key, ProblemCode code, std::initializer_list<Detail> details = {});

 private:
  const Value::Map* object_;
  Place place_;
  Problems& problems_;
  std::vector<std::string_view> known_;
};

}  // namespace zeroten::codec
