// What somebody typed, as the field on the screen understands it.
#pragma once

#include <string>

#include "flow/screen.h"

namespace zeroten::cli {

/// Digits for a scale; the number of a choice ("2"), with what is written behind a colon for "other" ("3: a friend"),
/// and several of them with commas; y and n for a consent; a number for a number. What does not fit stays the text that
/// it is, for the question to refuse.
Value typed_value(const flow::Field& field, const std::string& line);

}  // namespace zeroten::cli
