// Lists of texts in and out of JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/json_writer.h"
#include "codec/list_reader.h"

namespace zeroten::codec {

/// The member `name` of the object that is open.
void write_texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts);

/// One item, for read_list.
void read_text_item(const Value& value, const Place& place, std::string& text, Problems& problems);

}  // namespace zeroten::codec
