// Importing as authors ask for it: by the name of the system. Authoring only.
#pragma once

#include <string>

#include "codec/import/import.h"

namespace zeroten::codec::importing {

/// A name of no system is a problem at `path` "/from".
Imported import_called(std::string_view system, std::string_view json);

/// {"from": "posthog", "definition": {…}}: the definition is theirs.
Imported import_request(std::string_view json);

/// {"definition": {…} or null, "problems": […]}
std::string write_imported(const Imported& imported);

}  // namespace zeroten::codec::importing
