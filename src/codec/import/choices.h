// The choices of their questions. Authoring only.
#pragma once

#include "codec/import/words.h"

namespace zeroten::codec::importing {

/// Adds a choice with an id made of `name`, by which rules call it, and returns it. A choice without words shows its
/// name.
survey::Choice& add_choice(DraftQuestion& draft, std::string_view name, survey::LocalizedText text);

/// Rules may also call the last choice that was added `name`.
void also_called(DraftQuestion& draft, std::string name);

}  // namespace zeroten::codec::importing
