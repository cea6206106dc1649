// The ways to an interval, by name.
#pragma once

#include <optional>
#include <string_view>

#include "score/interval.h"
#include "score/sample.h"

namespace zeroten::score {

/// See nps_interval.h and bootstrap.h. `score` is Tango's.
enum class IntervalMethod { adjusted_wald, wald, wald_t, score, bootstrap };
std::string_view name_of(IntervalMethod method);
std::optional<IntervalMethod> interval_method(std::string_view name);

/// Of whole counts, in points. Nothing when nobody answered, or where the method asks for more.
std::optional<Interval> interval(const Sample& sample, IntervalMethod method, double level = default_level);

}  // namespace zeroten::score
