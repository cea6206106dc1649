// Reads the members of a JSON object and notes everything that is wrong with them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json.h"

namespace zeroten::codec {

enum class Need { optional, required };

/// The problem of a value that is not `expected`.
Problem wrong_type(const std::string& path, std::string_view expected, const Json& found);

/// A string, or nothing and a problem.
std::optional<std::string> read_string(const Json& value, const std::string& path, Problems& problems);

/// Asks for members one by one, then finish() reports those that nobody asked for.
/// Keeps references: value and problems must outlive it.
class ObjectReader {
 public:
  /// A value that is no object is a problem; then every member is missing, without further problems.
  ObjectReader(const Json& value, std::string path, Problems& problems);

  /// The member `key`; null if there is none, with a problem if it is required.
  const Json* member(std::string_view key, Need need = Need::optional);
  std::optional<std::string> string(std::string_view key, Need need = Need::optional);
  std::optional<bool> boolean(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t min, std::int64_t max,
                                      Need need = Need::optional);
  /// A number whose decimals a survey can write (base/decimal.h); beyond them a problem.
  std::optional<double> number(std::string_view key);
  /// A string that satisfies is_id.
  std::optional<std::string> id(std::string_view key, Need need = Need::required);

  /// Every other member is a problem that names the known ones.
  void finish();

  bool is_object() const { return object_ != nullptr; }
  std::string path_of(std::string_view key) const { return child_path(path_, key); }
  Problems& problems() { return problems_; }

 private:
  const Json* object_;
  std::string path_;
  Problems& problems_;
  std::vector<std::string_view> known_;
};

}  // namespace zeroten::codec
