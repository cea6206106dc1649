// A copy of a SQLite file that collectors write to meanwhile.
#pragma once

#include <string>

#include "collector/sqlite_statement.h"

namespace zeroten::collector {

/// Copies the database `from` as it stands at the start to the new file `to` (mode 0600), on disk when this returns.
/// It is copied beside under the name `to`.part first, so `to` is there completely or not at all; what a copy that was
/// broken off left there is thrown away. Writers of `from` go on. Replaces `to` if it is there. Throws DatabaseError.
void back_up(const std::string& from, const std::string& to);

}  // namespace zeroten::collector
