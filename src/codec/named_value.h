// Members whose value is one of a table's names, and the other small texts that several messages share.
#pragma once

#include <optional>
#include <string_view>

#include "codec/list_reader.h"
#include "flow/response.h"

namespace zeroten::codec {

inline constexpr std::size_t longest_label = 200;  // code points

/// The value that `value_of` knows by the member's text; `known` lists the names for the problem.
template <typename Enum, typename ValueOf>
std::optional<Enum> named(ObjectReader& object, std::string_view key, ValueOf&& value_of, std::string_view known,
                          Need need = Need::optional) {
  const std::string* name = object.string(key, need);
  if (name == nullptr) return std::nullopt;
  const std::optional<Enum> value = value_of(*name);
  if (!value) report_unknown(object.place_of(key), *name, known, object.problems());
  return value;
}

/// The member "channel"; inline if there is none.
flow::Channel read_channel(ObjectReader& object, Need need);

/// 32 lower-case hexadecimal digits, required; empty if it is no text.
std::string_view read_hex(ObjectReader& object, std::string_view key);

/// The member "language"; empty if there is none.
std::string_view read_language_tag(ObjectReader& object, Need need);

/// A text of the host's, such as a touchpoint: at most longest_label characters; empty if there is none.
std::string_view read_label(ObjectReader& object, std::string_view key);

}  // namespace zeroten::codec
