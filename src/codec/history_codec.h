// What a device remembers of who was asked what, as a page stores it (docs/targeting.md, History).
#pragma once

#include <string_view>

#include "codec/json_writer.h"
#include "codec/object_reader.h"
#include "targeting/history.h"

namespace zeroten::codec {

/// {"v":1,…}. What is damaged, or of another version, counts as nothing: that is reported by nobody, and asked anew.
targeting::History read_history(const Value& value);
void write_history(JsonWriter& json, const targeting::History& history);

/// One survey's record.
targeting::Record read_record(ObjectReader& object);
void write_record(JsonWriter& json, const targeting::Record& record);

}  // namespace zeroten::codec
