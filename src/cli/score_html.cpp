// Compiled alone: it has names that files beside it have, too.
#include "cli/score_html.h"

#include <sstream>

#include "cli/comparison_lines.h"
#include "cli/escape_html.h"
#include "cli/printable.h"
#include "cli/report_text.h"
#include "cli/score_pictures.h"
#include "score/nps.h"

namespace zeroten::cli {

namespace {

using score::Scored;
using score::Visibility;

constexpr std::size_t most_pictured = 30;  // segments: of more, the table alone is clearer

constexpr const char* style = R"(
:root { color-scheme: light dark; --ink: light-dark(#1b2430, #eef1f5); --soft: light-dark(#566170, #aab4c2);
  --line: light-dark(#dde2e9, #38414d); --main: light-dark(#1b4d8f, #86b4f0); --low: light-dark(#b9532b, #e58a63);
  --middle: light-dark(#b9c0ca, #5d6875); --high: light-dark(#2f7d55, #5fb98a); }
body { max-width: 48rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; color: var(--ink); background: light-dark(#fff, #14181e);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.125rem; font-weight: 600; color: var(--soft); }
h2 { margin: 3rem 0 .75rem; font-size: 1.25rem; }
.score { margin: 0; font-size: 4.5rem; font-weight: 700; line-height: 1.1; letter-spacing: -.03em; }
.sure, .note { margin: .25rem 0 1.5rem; color: var(--soft); }
svg { display: block; width: 100%; height: auto; margin: 1rem 0; overflow: visible; }
text { fill: var(--ink); font: 13px system-ui, sans-serif; }
.detractor { fill: var(--low); } .passive { fill: var(--middle); } .promoter { fill: var(--high); }
.detractor + text, .promoter + text { fill: light-dark(#fff, #14181e); }
.plain text { fill: var(--ink); }
.grid { stroke: var(--line); } .band { fill: var(--main); opacity: .18; }
.trend { fill: none; stroke: var(--main); stroke-width: 2.5; } circle { fill: var(--main); }
.interval { stroke: var(--main); stroke-width: 3; stroke-linecap: round; opacity: .55; }
.change { stroke: var(--low); stroke-width: 2; stroke-dasharray: 5 4; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .25rem; border-bottom: 1px solid var(--line); text-align: end; }
th { color: var(--soft); font-weight: 550; }
th:first-child, td:first-child { min-width: 5.5em; text-align: start; font-weight: 400; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
pre { overflow-x: auto; font: .875rem/1.5 ui-monospace, monospace; }
@media (width < 30rem) { text { font-size: 22px; } .plain text { font-size: 18px; }
  table { font-size: .875rem; } th:first-child, td:first-child { min-width: 4.5em; } }
@media print { body { padding: 0; } h2, svg { break-after: avoid; } tr { break-inside: avoid; } }
)";

std::string cells(const Scored& scored) {
  return "<td>" + with_commas(scored.tally.n()) + "</td><td>" +
         (scored.rounded ? std::to_string(*scored.rounded) : "–") + "</td><td>" +
         (scored.interval ? interval_text(scored.interval) : "–") + "</td>";
}

std::string row(const std::string& name, const std::string& rest) {
  return "<tr><th scope=\"row\">" + escape_html(name) + "</th>" + rest + "</tr>\n";
}

std::string table(const std::string& first, const std::string& last, const std::string& rows) {
  return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"By " + escape_html(first) +
         ", in numbers\"><table><thead><tr><th scope=\"col\">" + escape_html(first) +
         "</th><th scope=\"col\">Answers</th><th scope=\"col\">NPS</th><th scope=\"col\">Interval</th>" +
         (last.empty() ? "" : "<th scope=\"col\">" + last + "</th>") + "</tr></thead><tbody>\n" + rows +
         "</tbody></table></div>\n";
}

std::string total(const score::GroupedTally& tally, const Scored& all, const score::ReportSettings& settings) {
  if (!all.rounded) return "<p class=\"score\">–</p><p class=\"sure\">Nobody answered: there is no score.</p>\n";
  std::string text = "<p class=\"score\">" + std::to_string(*all.rounded) + "</p>\n<p class=\"sure\">" +
                     with_commas(all.tally.n()) + " answers. With " + level_text(settings.level) +
                     " sureness it is between " + whole_points(all.interval ? all.interval->low : -100) + " and " +
                     whole_points(all.interval ? all.interval->high : 100) + ".";
  if (all.is_thin)
    text += " A thin sample: below " + std::to_string(score::thin_sample) + " answers a score says little.";
  if (tally.missing > 0) {
    const std::int64_t asked = tally.missing + all.tally.n();
    text += " Asked " + with_commas(asked) + ": response rate " + percent(all.tally.n(), asked) + ".";
  }
  text += "</p>\n" + category_picture(all.tally, settings.breaks);
  return text + "<div class=\"plain\">" + distribution_picture(all.tally, settings.breaks) + "</div>\n";
}

std::string distribution(const score::Tally& tally) {
  std::string rows;
  for (int score = score::highest_score; score >= score::lowest_score; --score) {
    const std::int64_t count = tally.counts[static_cast<std::size_t>(score)];
    rows += row(std::to_string(score), "<td>" + with_commas(count) + "</td><td>" + percent(count, tally.n()) + "</td>");
  }
  return "<details><summary>Each score in numbers</summary><table><thead><tr><th scope=\"col\">Score</th>"
         "<th scope=\"col\">Answers</th><th scope=\"col\">Share</th></tr></thead><tbody>\n" +
         rows + "</tbody></table></details>\n";
}

std::string periods(const score::GroupedReport& report, score::Period period) {
  std::string rows;
  const bool changed = report.change && report.change->p < noise;
  for (std::size_t i = 0; i < report.periods.size(); ++i) {
    const bool here = changed && report.change->first_after == i;
    const std::string last = changed ? std::string("<td>") + (here ? "changed here" : "") + "</td>" : "";
    rows += row(label(period, report.periods[i].first), cells(report.periods[i].scored) + last);
  }
  const std::string name(name_of(period));
  return "<h2>By " + name + "</h2>\n" + trend_picture(report, period) + table(name, changed ? "Change" : "", rows);
}

std::string segment_row(const score::ScoredSegment& segment) {
  const std::string name = segment.value.empty() ? "(none)" : one_line(segment.value);
  if (segment.visibility != Visibility::shown) {
    const bool small = segment.visibility == Visibility::small;
    return row(name, "<td colspan=\"4\">not shown: " +
                         std::string(small ? "too few answers" : "a smaller group would follow from it") + "</td>");
  }
  std::string last = "–";
  if (segment.difference) {
    const double difference = segment.difference->comparison.difference;
    last = (difference > 0 ? "+" : "") + whole_points(difference) +
           (segment.difference->adjusted_p < noise ? ", differs" : "");
  }
  return row(name, cells(segment.scored) + "<td>" + last + "</td>");
}

std::string dimension(const score::ScoredDimension& each) {
  std::string rows;
  std::size_t shown = 0;
  for (const auto& segment : each.segments) {
    rows += segment_row(segment);
    shown += segment.scored.nps ? 1 : 0;
  }
  const std::string name = one_line(each.name);
  return "<h2>By " + escape_html(name) + "</h2>\n" +
         (shown > 0 && shown <= most_pictured ? segments_picture(each) : "") + table(name, "Against the rest", rows) +
         "<p class=\"note\">“Differs”: more than chance, after having looked at so many (Holm).</p>\n";
}

/// What the terminal says of a comparison and a target.
std::string asked_for(const score::GroupedReport& report) {
  std::ostringstream text;
  if (report.comparison) print_comparison(text, *report.comparison);
  if (report.target) print_target(text, *report.target);
  return text.str().empty() ? "" : "<h2>Asked for</h2>\n<pre>" + escape_html(text.str()) + "</pre>\n";
}

}  // namespace

std::string score_html(const score::GroupedTally& tally, const score::GroupedReport& report,
                       const score::ReportSettings& settings) {
  const std::string title = tally.grouping.metric == "enps" ? "Employee Net Promoter Score" : "Net Promoter Score";
  std::string page =
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<title>" +
      title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n";
  page += total(tally, report.total, settings);
  if (report.total.rounded) page += distribution(report.total.tally);
  if (tally.grouping.period && !report.periods.empty()) page += periods(report, *tally.grouping.period);
  for (const auto& each : report.dimensions) page += dimension(each);
  page += asked_for(report);
  return page + "</main>\n</body>\n</html>\n";
}

}  // namespace zeroten::cli
