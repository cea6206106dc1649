// The members of the questions that every build asks: the score, and why.
#pragma once

#include "codec/object_reader.h"
#include "survey/question.h"

namespace zeroten::codec {

/// "left" and "right" of a scale.
void read_labels(ObjectReader& object, survey::Question& question);

/// "multiline", "maxLength" and "placeholder".
void read_text(ObjectReader& object, survey::Question& question);

}  // namespace zeroten::codec
