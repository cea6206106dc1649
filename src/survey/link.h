// Which links a survey may carry.
#pragma once

#include <string_view>

namespace zeroten::survey {

/// https with a host and no user before it, mailto or tel with something behind it. Visible ASCII only, without
/// backslash, quote and angle brackets: a browser drops or turns some of the others, and what is left could be another
/// link. Other characters are written percent-encoded, hosts in Punycode.
bool is_safe_link(std::string_view url);

}  // namespace zeroten::survey
