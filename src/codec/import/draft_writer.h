// A draft as a definition of ours. Authoring only.
#pragma once

#include "codec/import/draft.h"

namespace zeroten::codec::importing {

/// The definition in JSON, pretty printed. `conditions` are those of the draft's steps.
std::string write_draft(const Draft& draft, const Conditions& conditions);

}  // namespace zeroten::codec::importing
