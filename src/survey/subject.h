// Whether a survey's own texts name its subject.
#pragma once

#include "survey/definition.h"

namespace zeroten::survey {

/// Whether a text of the author's holds {subject}. The standard wording has words for both cases.
bool names_subject(const Definition& definition);

}  // namespace zeroten::survey
