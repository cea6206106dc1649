#include "codec/grouped_report_writer.h"

#include "codec/json_number.h"
#include "codec/json_writer.h"
#include "score/nps.h"
#include "score/rates.h"

namespace zeroten::codec {

using score::Category;
using score::Scored;
using score::Visibility;

namespace {

class ReportWriter {
 public:
  ReportWriter(const score::GroupedTally& tally, const score::GroupedReport& report,
               const score::ReportSettings& settings)
      : tally_(tally), report_(report), settings_(settings) {}

  std::string write() {
    json_.begin_object().key("zeroten_report").integer(1).member("metric", tally_.grouping.metric);
    json_.member_unless_empty("zone", tally_.grouping.zone);
    json_.key("level").raw(json_number(settings_.level)).member("method", name_of(settings_.method));
    json_.key("missing").integer(tally_.missing).key("refused").integer(tally_.refused);
    write_response_rate();
    json_.key("total");
    write_scored(report_.total);
    if (tally_.grouping.period) write_periods(*tally_.grouping.period);
    if (!report_.dimensions.empty()) write_dimensions();
    if (report_.comparison) write_comparison(*report_.comparison);
    if (report_.target) {
      json_.key("target").begin_object().key("target").raw(json_number(report_.target->target));
      json_.key("sureness").raw(json_number(report_.target->sureness)).end_object();
    }
    json_.end_object();
    return json_.take();
  }

 private:
  void write_interval(std::string_view name, const score::Interval& interval) {
    json_.key(name).begin_object().key("low").raw(json_number(interval.low));
    json_.key("high").raw(json_number(interval.high)).end_object();
  }

  /// Where some of those who were asked did not answer; of a part nobody knows how many were.
  void write_response_rate() {
    const std::int64_t asked = report_.total.tally.n() + tally_.missing;
    const auto rate =
        tally_.missing == 0 ? std::nullopt : score::response_rate(report_.total.tally.n(), asked, 0, settings_.level);
    if (!rate) return;
    json_.key("response_rate").begin_object().key("asked").integer(asked).key("share").raw(json_number(rate->share));
    write_interval("interval", rate->interval);
    json_.end_object();
  }

  void write_members(const Scored& scored) {
    const auto count = [&](Category category) {
      std::int64_t sum = 0;
      for (int score = 0; score < score::score_count; ++score) {
        if (category_of(score, settings_.breaks) == category)
          sum += scored.tally.counts[static_cast<std::size_t>(score)];
      }
      return sum;
    };
    json_.key("n").integer(scored.tally.n());
    if (scored.nps) json_.key("nps").raw(json_number(*scored.nps)).key("rounded").integer(*scored.rounded);
    if (scored.interval) write_interval("interval", *scored.interval);
    json_.key("promoters").integer(count(Category::promoter)).key("passives").integer(count(Category::passive));
    json_.key("detractors").integer(count(Category::detractor)).key("distribution").begin_array();
    for (const std::int64_t times : scored.tally.counts) json_.integer(times);
    json_.end_array().key("thin").boolean(scored.is_thin);
  }

  void write_scored(const Scored& scored) {
    json_.begin_object();
    write_members(scored);
    json_.end_object();
  }

  void write_periods(score::Period length) {
    json_.member("period", name_of(length)).key("periods").begin_array();
    for (const score::ScoredPeriod& period : report_.periods) {
      json_.begin_object().member("first", label(score::Period::day, period.first));
      json_.member("label", label(length, period.first));
      write_members(period.scored);
      json_.end_object();
    }
    json_.end_array();
    if (!report_.change) return;
    const score::Day first = report_.periods[report_.change->first_after].first;
    json_.key("change").begin_object().member("first", label(score::Period::day, first));
    json_.key("p").raw(json_number(report_.change->p)).end_object();
  }

  void write_segment(const score::ScoredSegment& segment) {
    json_.begin_object().member("value", segment.value);
    if (segment.visibility != Visibility::shown) {
      json_.member("hidden", segment.visibility == Visibility::small ? "small" : "complement").end_object();
      return;
    }
    write_members(segment.scored);
    if (segment.difference) {
      json_.key("against_the_rest").begin_object();
      json_.key("difference").raw(json_number(segment.difference->comparison.difference));
      write_interval("interval", segment.difference->comparison.interval);
      json_.key("p").raw(json_number(segment.difference->comparison.p));
      json_.key("adjusted_p").raw(json_number(segment.difference->adjusted_p)).end_object();
    }
    json_.end_object();
  }

  void write_side(std::string_view name, const std::string& what, const score::Tally& tally) {
    json_.key(name).begin_object().member("part", what).key("n").integer(tally.n());
    json_.key("nps").raw(json_number(*score::nps(sample_of(tally, settings_.breaks)))).end_object();
  }

  void write_comparison(const score::PartComparison& comparison) {
    json_.key("comparison").begin_object();
    write_side("from", comparison.from, comparison.before);
    write_side("to", comparison.to, comparison.after);
    json_.key("difference").raw(json_number(comparison.comparison.difference));
    write_interval("interval", comparison.comparison.interval);
    json_.key("p").raw(json_number(comparison.comparison.p)).key("splits").begin_array();
    for (const score::PartSplit& split : comparison.splits) {
      json_.begin_object().member("dimension", split.dimension);
      if (split.is_hidden) {
        json_.member("hidden", "small");
      } else {
        json_.key("mix").raw(json_number(split.mix)).key("rate").raw(json_number(split.rate));
      }
      json_.end_object();
    }
    json_.end_array().end_object();
  }

  void write_dimensions() {
    json_.key("dimensions").begin_array();
    for (const score::ScoredDimension& dimension : report_.dimensions) {
      json_.begin_object().member("name", dimension.name).key("segments").begin_array();
      for (const score::ScoredSegment& segment : dimension.segments) write_segment(segment);
      json_.end_array().end_object();
    }
    json_.end_array();
  }

  const score::GroupedTally& tally_;
  const score::GroupedReport& report_;
  const score::ReportSettings& settings_;
  JsonWriter json_;
};

}  // namespace

std::string write_grouped_report(const score::GroupedTally& tally, const score::GroupedReport& report,
                                 const score::ReportSettings& settings) {
  return ReportWriter(tally, report, settings).write();
}

}  // namespace zeroten::codec
