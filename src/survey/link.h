// Which links a survey may carry.
#pragma once

#include <string_view>

namespace zeroten::survey {

/// https with a host, mailto or tel with something behind it. No white space, control characters or backslashes: a
/// browser drops some of them, and what is left could be another link.
bool is_safe_link(std::string_view url);

}  // namespace zeroten::survey
