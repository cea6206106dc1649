#include "score/interval_method.h"

#include "base/names.h"
#include "score/bootstrap.h"
#include "score/nps_interval.h"

namespace zeroten::score {

namespace {
constexpr NameTable<IntervalMethod, 5> names{{{IntervalMethod::adjusted_wald, "adjusted_wald"},
                                              {IntervalMethod::wald, "wald"},
                                              {IntervalMethod::wald_t, "wald_t"},
                                              {IntervalMethod::score, "score"},
                                              {IntervalMethod::bootstrap, "bootstrap"}}};
}  // namespace

std::string_view name_of(IntervalMethod method) { return name_in(names, method); }
std::optional<IntervalMethod> interval_method(std::string_view name) { return value_in(names, name); }

std::optional<Interval> interval(const Sample& sample, IntervalMethod method, double level) {
  switch (method) {
    case IntervalMethod::adjusted_wald: return adjusted_wald(sample, level);
    case IntervalMethod::wald: return wald(sample, level);
    case IntervalMethod::wald_t: return wald_t(sample, level);
    case IntervalMethod::score: return score_interval(sample, level);
    case IntervalMethod::bootstrap: return bootstrap(sample, {.level = level});
  }
  return std::nullopt;
}

}  // namespace zeroten::score
