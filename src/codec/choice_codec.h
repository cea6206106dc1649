// Choices and feelings out of a question's JSON.
#pragma once

#include "codec/object_reader.h"
#include "survey/question.h"

namespace zeroten::codec {

/// "choices" and "order"; for several choices "min" and "max" as well.
void read_choices(ObjectReader& object, survey::Question& question);

/// "feelings", each with its weight, and "order".
void read_feelings(ObjectReader& object, survey::Question& question);

}  // namespace zeroten::codec
