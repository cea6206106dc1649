// Members whose value is one of a table's names, and the other small texts that several messages share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codec/list_reader.h"
#include "flow/response.h"

namespace zeroten::codec {

inline constexpr std::size_t longest_label = 200;  // code points

/// The value that `value_of` knows by the member's text; `known` lists the names for the problem.
template <typename Value, typename ValueOf>
std::optional<Value> named(ObjectReader& object, std::string_view key, ValueOf&& value_of, std::string_view known,
                           Need need = Need::optional) {
  const auto name = object.string(key, need);
  if (!name) return std::nullopt;
  const std::optional<Value> value = value_of(*name);
  if (!value) object.problems().push_back(unknown_value(object.path_of(key), *name, known));
  return value;
}

/// The member "channel"; inline if there is none.
flow::Channel read_channel(ObjectReader& object, Need need);

/// 32 lower-case hexadecimal digits, required; empty if it is no text.
std::string read_hex(ObjectReader& object, std::string_view key);

/// The member "language"; empty if there is none.
std::string read_language_tag(ObjectReader& object, Need need);

/// A text of the host's, such as a touchpoint: at most longest_label characters; empty if there is none.
std::string read_label(ObjectReader& object, std::string_view key);

}  // namespace zeroten::codec
