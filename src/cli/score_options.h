// What was said on the command line of `zeroten score`, as it stands there.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "score/interval.h"
#include "score/suppression.h"

namespace zeroten::cli {

/// docs/score.md has what each is for.
struct ScoreOptions {
  std::vector<std::string> files;
  std::vector<std::string> columns;
  std::vector<std::string> segments;
  std::string metric = "nps";
  std::string period;
  std::string zone = "UTC";
  std::string dates;
  std::string method = "adjusted_wald";
  double level = score::default_level;
  std::int64_t minimum = score::default_minimum;
  std::vector<std::string> compare;  // two, or none
  std::optional<double> target;
  std::string weight;
  std::vector<std::string> correlate;
  std::vector<std::string> drivers;  // the answers, then what may drive them
  std::string tally;
  std::string scale;
  std::optional<int> top;
  std::optional<int> bottom;
  std::size_t threads = 0;  // 0: as many as there are processors
  bool csv = false;
  bool html = false;
  bool json = false;
  bool merge = false;
  bool preview = false;
};

}  // namespace zeroten::cli
