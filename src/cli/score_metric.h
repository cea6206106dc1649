// Which question the answers of a file belong to, and on which scale it was asked.
#pragma once

#include <optional>
#include <string>

#include "score/rating.h"

namespace zeroten::cli {

/// 0 to 10, as the Net Promoter question has it.
inline constexpr score::Scale promoter_scale{0, 10, 6, 9};

struct ScoreMetric {
  std::string name = "nps";
  bool is_promoter = true;              // nps and enps, which are the same arithmetic
  score::Scale scale = promoter_scale;  // of nps and enps only its ends count
};

/// nps and enps.
bool is_promoter_metric(const std::string& name);

/// What somebody said of it; what is empty follows from the metric.
struct MetricWords {
  std::string name;
  std::string scale = {};  // "1-5"
  std::optional<int> top = {};
  std::optional<int> bottom = {};
};

/// csat is asked from 1 to 5 (satisfied from 4), ces from 1 to 7 (easy from 5), unless something else was said; for a
/// rating the scale has to be said, and its boxes are its ends. Nothing, and a complaint with what to say in place of
/// it, for what is no scale within 0 to 10. On another scale than its own, csat and ces need the top box: vendors
/// differ. A bottom box that is not said is as wide as the top box.
std::optional<ScoreMetric> score_metric(const MetricWords& words, std::string& complaint);

}  // namespace zeroten::cli
