// What counts as an e-mail address.
#pragma once

#include <string_view>

namespace zeroten::survey {

/// The rule of the HTML standard for <input type=email> (4.10.5.1.5), with a dot in the domain: what people mean, not
/// all that RFC 5321 permits. At most 254 characters, ASCII.
bool is_email(std::string_view text);

}  // namespace zeroten::survey
