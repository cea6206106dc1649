// Facts as texts by their whole name, {"user.plan": "pro"}: what a link or a token carries, before a definition says
// what they are.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::codec {

using FactTexts = std::map<std::string, std::string>;

inline constexpr std::size_t longest_fact_texts = 2000;  // bytes of JSON: it has to fit into an address

/// Without white space, in the order of the names.
std::string write_fact_texts(const FactTexts& facts);

/// Nothing for anything but an object of texts below names of facts, of at most longest_fact_texts.
std::optional<FactTexts> read_fact_texts(std::string_view json);

/// "user.plan": a root that facts may stand below, a dot, and a name.
bool is_fact_name(std::string_view name);

}  // namespace zeroten::codec
