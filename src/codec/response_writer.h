// Responses into JSON. Apart from the reader, which the page does not need.
#pragma once

#include "codec/json_writer.h"
#include "flow/response.h"

namespace zeroten::codec {

/// The canonical form: members sorted, what does not apply left out.
void write_response(JsonWriter& json, const flow::Response& response);

}  // namespace zeroten::codec
