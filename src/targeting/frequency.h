// How often: this survey again, any survey again.
#pragma once

#include <vector>

#include "targeting/circumstances.h"
#include "targeting/history.h"
#include "targeting/reason.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// What `repeat`, `shows` and `cooldown` have against showing the survey `id` to `person` now. A time that lies ahead,
/// because the clock was set back, has only just been: nobody is asked earlier for it.
void check_frequency(std::string_view id, const Rules& rules, const Person& person, const Circumstances& now,
                     std::vector<Reason>& reasons);

}  // namespace zeroten::targeting
