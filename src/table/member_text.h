// A member of a response as the text that a column of a CSV file has for it.
#pragma once

#include <string>
#include <string_view>

#include "base/value.h"

namespace zeroten::table {

/// The value at `path`, "facts.user.plan"; null if there is none.
const Value* member_at(const Value& response, std::string_view path);

/// The member at `path`; empty for none, and for lists and objects.
std::string member_text(const Value& response, std::string_view path);

}  // namespace zeroten::table
