#include "score/change_split.h"

namespace zeroten::score {

namespace {

double net(const Sample& sample) { return sample.promoters - sample.detractors; }

SegmentPart part_of(const SegmentChange& segment, double n_before, double n_after, double middle) {
  const bool was = segment.before.n() > 0;
  const bool is = segment.after.n() > 0;
  if (!was && !is) return {0, 0};
  const double score_before = was ? segment.before.mean() : segment.after.mean();
  const double score_after = is ? segment.after.mean() : segment.before.mean();
  const double share_before = segment.before.n() / n_before;
  const double share_after = segment.after.n() / n_after;
  return {100 * (share_after - share_before) * ((score_before + score_after) / 2 - middle),
          100 * (score_after - score_before) * (share_before + share_after) / 2};
}

}  // namespace

std::optional<ChangeSplit> split_change(std::span<const SegmentChange> segments) {
  double n_before = 0;
  double n_after = 0;
  double net_before = 0;
  double net_after = 0;
  for (const SegmentChange& segment : segments) {
    n_before += segment.before.n();
    n_after += segment.after.n();
    net_before += net(segment.before);
    net_after += net(segment.after);
  }
  if (!(n_before > 0 && n_after > 0)) return std::nullopt;
  const double before = net_before / n_before;
  const double after = net_after / n_after;
  ChangeSplit split{100 * (after - before), 0, 0, {}};
  for (const SegmentChange& segment : segments) {
    const SegmentPart part = part_of(segment, n_before, n_after, (before + after) / 2);
    split.mix += part.mix;
    split.rate += part.rate;
    split.segments.push_back(part);
  }
  return split;
}

}  // namespace zeroten::score
