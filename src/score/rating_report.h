// What is said of a grouped tally of ratings (CSAT, CES, any other): of all, of each period and of each segment.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "score/grouped_tally.h"
#include "score/rating.h"
#include "score/suppression.h"

namespace zeroten::score {

struct RatingSettings {
  Scale scale = csat_scale;
  double level = default_level;
  std::int64_t minimum = default_minimum;  // of answers, below which a segment is hidden
};

struct Rated {
  Tally tally;
  std::optional<Rating> rating = {};  // nothing when nobody answered
  bool is_thin = false;
};

struct RatedPeriod {
  Day first = 0;
  Rated rated;
};

struct RatedSegment {
  std::string value;
  Visibility visibility = Visibility::shown;
  Rated rated = {};  // empty unless shown
};

struct RatedDimension {
  std::string name;
  std::vector<RatedSegment> segments;  // the largest first
};

struct RatingReport {
  Rated total;
  std::vector<RatedPeriod> periods;  // without gaps, as in a GroupedReport
  std::vector<RatedDimension> dimensions;
};

/// Only for tallies whose answers are all on the scale (all_on_scale).
RatingReport rating_report(const GroupedTally& tally, const RatingSettings& settings);

/// Whether no answer of `tally` is outside the scale.
bool all_on_scale(const Tally& tally, const Scale& scale);

}  // namespace zeroten::score
