// The standard wording that is compiled in, generated from web/i18n: every language natively, English in the page.
#pragma once

#include <span>
#include <string_view>

#include "survey/wording.h"

namespace zeroten::survey {

/// English first. Defined in the generated file; valid for ever.
std::span<const Wording> built_in_wordings();

/// The wording that serves the tag `language` best; English if none does.
const Wording& built_in_wording(std::string_view language);

}  // namespace zeroten::survey
