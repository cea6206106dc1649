// The questions of a Formbricks survey. Authoring only.
#pragma once

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// Whether there is a kind of question here that `type` of theirs becomes.
bool is_formbricks_kind(std::string_view type);

/// Appends what becomes of a question (in newer files: element) to `draft.questions`: one, or several on one page for
/// those that ask for several things. One that is not kept is appended, too: rules may lead through it. Its name is in
/// the draft already.
void read_formbricks_question(const Json& value, const std::string& path, Draft& draft);

}  // namespace zeroten::codec::importing
