// Every text of a definition, one after the other, with the place where it is written.
#pragma once

#include <functional>
#include <string>

#include "survey/definition.h"

namespace zeroten::survey {

/// Calls `visit` with the JSON Pointer of each text that the author wrote, and the text. Variants come one by one.
void each_text(const Definition& definition,
               const std::function<void(const std::string& path, const LocalizedText& text)>& visit);

}  // namespace zeroten::survey
