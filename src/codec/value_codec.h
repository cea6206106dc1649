// Values and answers in and out of JSON.
#pragma once

#include "codec/json.h"
#include "codec/json_writer.h"
#include "survey/accept.h"
#include "survey/answer.h"

namespace zeroten::codec {

survey::Value read_value(const Json& json);

/// An object of answers by question id. Form only: whole numbers (9.0 is 9) and texts.
survey::Answers read_answers(const Json& json, const std::string& path, Problems& problems);

void write_answer(JsonWriter& json, const survey::Answer& answer);

/// An object, members sorted.
void write_answers(JsonWriter& json, const survey::Answers& answers);

}  // namespace zeroten::codec
