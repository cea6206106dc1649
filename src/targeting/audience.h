// Who is asked: consent, dates, facts, age of the account, visits, quotas, the sample.
#pragma once

#include <vector>

#include "targeting/circumstances.h"
#include "targeting/history.h"
#include "targeting/reason.h"
#include "targeting/rules.h"

namespace zeroten::targeting {

/// What speaks against asking `person` now, whatever happened before. `event`: the properties of the event, as facts.
void check_audience(const Survey& survey, const Person& person, const std::string& device, const Circumstances& now,
                    const Value::Map& event, std::vector<Reason>& reasons);

/// The number that decides whether `person` is in the sample.
int draw_of(const Survey& survey, const Person& person, const std::string& device);

}  // namespace zeroten::targeting
