// What a response is counted by, apart from the rest of it.
#pragma once

#include <string>

#include "flow/response.h"

namespace zeroten::codec {

/// {"channel":"popover","facts":{…},"language":"nb","touchpoint":"purchase"}: the members of the response that segments
/// are made of, in canonical form.
std::string write_facets(const flow::Response& response);

}  // namespace zeroten::codec
