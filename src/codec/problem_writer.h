// Problems as JSON (docs/messages.md, Problem).
#pragma once

#include "base/problem.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

/// One problem as an object. `message` replaces the English words where it is not empty.
void write_problem(JsonWriter& json, const Problem& problem, std::string_view message = {});

/// Its members, into the object that is open.
void write_problem_members(JsonWriter& json, const Problem& problem, std::string_view message = {});

/// "problems": [ … ], as a member of the object that is open.
void write_problems_member(JsonWriter& json, const Problems& problems);

/// [ … ], a value of its own.
void write_problem_list(JsonWriter& json, const Problems& problems);

}  // namespace zeroten::codec
