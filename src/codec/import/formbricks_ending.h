// The endings of a Formbricks survey. Authoring only.
#pragma once

#include "codec/import/formbricks_logic.h"

namespace zeroten::codec::importing {

/// Reads "endings", in older files "thankYouCard", into the draft, and what they are called into `places`. Without a
/// rule the first is shown.
void read_formbricks_endings(Source& survey, Places& places);

}  // namespace zeroten::codec::importing
