#include "cli/score_metric.h"

#include <charconv>
#include <string_view>

namespace zeroten::cli {

namespace {

struct Ends {
  int lowest;
  int highest;
};

std::optional<int> whole(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// "1-5".
std::optional<Ends> ends_of(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto lowest = whole(text.substr(0, dash));
  const auto highest = whole(text.substr(dash + 1));
  if (!lowest || !highest || *lowest >= *highest || !score::is_score(*lowest) || !score::is_score(*highest)) {
    return std::nullopt;
  }
  return Ends{*lowest, *highest};
}

std::optional<score::Scale> usual_scale(const std::string& name) {
  if (name == "csat") return score::csat_scale;
  if (name == "ces") return score::ces_scale;
  return std::nullopt;
}

std::optional<score::Scale> complain(std::string& complaint, std::string what) {
  complaint = std::move(what);
  return std::nullopt;
}

std::optional<score::Scale> scale_of(const MetricWords& words, std::string& complaint) {
  const auto usual = usual_scale(words.name);
  if (words.scale.empty() && !usual) {
    return complain(complaint, "--metric rating: say the scale that was asked on, such as --scale 1-5");
  }
  const auto ends = words.scale.empty() ? Ends{usual->lowest, usual->highest} : ends_of(words.scale);
  if (!ends)
    return complain(complaint, "--scale: '" + words.scale + "' is not LOWEST-HIGHEST within 0-10, such as 1-5");
  const bool is_usual = usual && ends->lowest == usual->lowest && ends->highest == usual->highest;
  if (usual && !is_usual && !words.top) {
    return complain(complaint,
                    "--scale " + words.scale + ": say from which answer on the top box begins: --top NUMBER");
  }
  const int top = words.top.value_or(is_usual ? usual->top : ends->highest);
  const int bottom = words.bottom.value_or(ends->lowest + ends->highest - top);
  const auto scale = score::scale(ends->lowest, ends->highest, bottom, top);
  if (scale) return scale;
  return complain(complaint, "--top, --bottom: from " + std::to_string(ends->lowest) + " to " + std::to_string(bottom) +
                                 " and from " + std::to_string(top) + " to " + std::to_string(ends->highest) +
                                 " are not two boxes of the scale apart from each other");
}

}  // namespace

bool is_promoter_metric(const std::string& name) { return name == "nps" || name == "enps"; }

std::optional<ScoreMetric> score_metric(const MetricWords& words, std::string& complaint) {
  if (is_promoter_metric(words.name)) {
    if (words.scale.empty() && !words.top && !words.bottom) return ScoreMetric{.name = words.name};
    complaint = "--scale, --top, --bottom: " + words.name + " is asked from 0 to 10. Say --metric csat, ces or rating";
    return std::nullopt;
  }
  const auto scale = scale_of(words, complaint);
  if (!scale) return std::nullopt;
  return ScoreMetric{.name = words.name, .is_promoter = false, .scale = *scale};
}

}  // namespace zeroten::cli
