#include "engine/reports.h"

#include <utility>

#include "codec/collector_codec.h"
#include "codec/grouped_report_writer.h"
#include "codec/grouped_tally_codec.h"
#include "codec/report_request_codec.h"
#include "codec/tally_summary_writer.h"

namespace zeroten::engine {

namespace {

/// Whether people could be known by what a filter lets through, or by what it leaves of the same days.
bool tells_of_few(const score::GroupedTally& tally, const score::TallyFilter& filter, std::int64_t shown,
                  std::int64_t minimum) {
  if (filter.where.empty()) return false;
  score::TallyFilter days = filter;
  days.where.clear();
  const std::int64_t rest = total(*filtered(tally, days)).n() - shown;
  return (shown > 0 && shown < minimum) || (rest > 0 && rest < minimum);
}

}  // namespace

std::string Reports::open(std::uint32_t handle, const std::string& tally) {
  auto read = codec::read_grouped_tally(tally);
  if (!read) return codec::write_problems(read.problems());
  std::string summary = codec::write_tally_summary(*read);
  open_.insert_or_assign(handle, *std::move(read));
  return summary;
}

std::string Reports::report(std::uint32_t handle, const std::string& request) const {
  const auto found = open_.find(handle);
  if (found == open_.end()) return codec::write_problems({problem(ProblemCode::not_open, "")});
  const score::GroupedTally& tally = found->second;
  const auto read = codec::read_report_request(request);
  if (!read) return codec::write_problems(read.problems());
  const auto part = score::filtered(tally, read->filter);
  if (!part) {
    return codec::write_problems(
        {problem(ProblemCode::unknown_value, "",
                 {{"value", "what is asked for"}, {"known", "the dimensions, days and periods of the tally"}})});
  }
  if (tells_of_few(tally, read->filter, total(*part).n(), read->settings.minimum)) {
    return R"({"zeroten_report":1,"hidden":"small"})";
  }
  return codec::write_grouped_report(*part, score::report(*part, read->settings), read->settings);
}

void Reports::close(std::uint32_t handle) { open_.erase(handle); }

}  // namespace zeroten::engine
