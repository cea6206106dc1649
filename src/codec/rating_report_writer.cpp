#include "codec/rating_report_writer.h"

#include "codec/json_number.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

using score::Rated;
using score::Visibility;

namespace {

class RatingWriter {
 public:
  RatingWriter(const score::GroupedTally& tally, const score::RatingReport& report,
               const score::RatingSettings& settings)
      : tally_(tally), report_(report), scale_(settings.scale), level_(settings.level) {}

  std::string write() {
    json_.begin_object().key("zeroten_report").integer(1).member("metric", tally_.grouping.metric);
    json_.member_unless_empty("zone", tally_.grouping.zone).key("level").raw(json_number(level_));
    json_.key("scale").begin_object().key("lowest").integer(scale_.lowest).key("highest").integer(scale_.highest);
    json_.key("bottom").integer(scale_.bottom).key("top").integer(scale_.top).end_object();
    json_.key("missing").integer(tally_.missing).key("refused").integer(tally_.refused);
    json_.key("total").begin_object();
    write_members(report_.total);
    json_.end_object();
    if (tally_.grouping.period) write_periods(*tally_.grouping.period);
    if (!report_.dimensions.empty()) write_dimensions();
    json_.end_object();
    return json_.take();
  }

 private:
  void write_interval(const score::Interval& interval) {
    json_.key("interval").begin_object().key("low").raw(json_number(interval.low));
    json_.key("high").raw(json_number(interval.high)).end_object();
  }

  void write_share(std::string_view name, const score::Share& share) {
    json_.key(name).begin_object().key("n").integer(share.hits).key("share").raw(json_number(share.share));
    write_interval(share.interval);
    json_.end_object();
  }

  void write_members(const Rated& rated) {
    json_.key("n").integer(rated.tally.n());
    if (rated.rating) {
      json_.key("mean").raw(json_number(rated.rating->mean)).key("median").raw(json_number(rated.rating->median));
      if (rated.rating->mean_interval) write_interval(*rated.rating->mean_interval);
      write_share("top", rated.rating->top);
      write_share("bottom", rated.rating->bottom);
    }
    json_.key("distribution").begin_array();
    for (int answer = scale_.lowest; answer <= scale_.highest; ++answer) {
      json_.integer(rated.tally.counts[static_cast<std::size_t>(answer)]);
    }
    json_.end_array().key("thin").boolean(rated.is_thin);
  }

  void write_periods(score::Period length) {
    json_.member("period", name_of(length)).key("periods").begin_array();
    for (const score::RatedPeriod& period : report_.periods) {
      json_.begin_object().member("first", label(score::Period::day, period.first));
      json_.member("label", label(length, period.first));
      write_members(period.rated);
      json_.end_object();
    }
    json_.end_array();
  }

  void write_segment(const score::RatedSegment& segment) {
    json_.begin_object().member("value", segment.value);
    if (segment.visibility != Visibility::shown) {
      json_.member("hidden", segment.visibility == Visibility::small ? "small" : "complement").end_object();
      return;
    }
    write_members(segment.rated);
    json_.end_object();
  }

  void write_dimensions() {
    json_.key("dimensions").begin_array();
    for (const score::RatedDimension& dimension : report_.dimensions) {
      json_.begin_object().member("name", dimension.name).key("segments").begin_array();
      for (const score::RatedSegment& segment : dimension.segments) write_segment(segment);
      json_.end_array().end_object();
    }
    json_.end_array();
  }

  const score::GroupedTally& tally_;
  const score::RatingReport& report_;
  score::Scale scale_;
  double level_;
  JsonWriter json_;
};

}  // namespace

std::string write_rating_report(const score::GroupedTally& tally, const score::RatingReport& report,
                                const score::RatingSettings& settings) {
  return RatingWriter(tally, report, settings).write();
}

}  // namespace zeroten::codec
