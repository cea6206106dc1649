// Compiled alone: it has names that files beside it have, too.
#include "cli/score_pictures.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "cli/escape_html.h"
#include "cli/printable.h"
#include "cli/report_text.h"
#include "score/sample.h"

namespace zeroten::cli {

namespace {

using score::Category;
using score::Scored;

constexpr double width = 720;

/// A number of the picture: tenths are enough for a screen and a printer.
std::string at(double number) {
  const double tenths = std::round(number * 10);
  const auto whole = static_cast<long long>(tenths);
  const long long rest = std::llabs(whole % 10);
  return (whole < 0 && whole / 10 == 0 ? "-" : "") + std::to_string(whole / 10) +
         (rest == 0 ? "" : "." + std::to_string(rest));
}

std::string svg(double height, const std::string& words, const std::string& content) {
  return "<svg viewBox=\"0 0 " + at(width) + " " + at(height) + "\" role=\"img\" aria-label=\"" + escape_html(words) +
         "\">" + content + "</svg>\n";
}

std::string rectangle(const std::string& kind, double x, double y, double wide, double high) {
  return "<rect class=\"" + kind + "\" x=\"" + at(x) + "\" y=\"" + at(y) + "\" width=\"" + at(wide) + "\" height=\"" +
         at(high) + "\"/>";
}

std::string line(const std::string& kind, double x1, double y1, double x2, double y2) {
  return "<line class=\"" + kind + "\" x1=\"" + at(x1) + "\" y1=\"" + at(y1) + "\" x2=\"" + at(x2) + "\" y2=\"" +
         at(y2) + "\"/>";
}

std::string words_at(const std::string& anchor, double x, double y, const std::string& text) {
  return "<text text-anchor=\"" + anchor + "\" x=\"" + at(x) + "\" y=\"" + at(y) + "\">" + escape_html(text) +
         "</text>";
}

std::string dot(double x, double y) { return "<circle cx=\"" + at(x) + "\" cy=\"" + at(y) + "\" r=\"4\"/>"; }

/// Points of the score to places in the picture, for what is between `low` and `high`.
class Scale {
 public:
  Scale(double low, double high, double from, double to) : low_(low), high_(high), from_(from), to_(to) {}
  double place(double points) const { return from_ + (points - low_) / (high_ - low_) * (to_ - from_); }
  double low() const { return low_; }
  double high() const { return high_; }

 private:
  double low_, high_, from_, to_;
};

void widen(double& low, double& high, const Scored& scored) {
  if (!scored.nps) return;
  low = std::min(low, scored.interval ? scored.interval->low : *scored.nps);
  high = std::max(high, scored.interval ? scored.interval->high : *scored.nps);
}

constexpr double step = 20;  // points between two lines of the grid

/// From `low` to `high`, widened to whole steps.
Scale scale_over(double low, double high, double from, double to) {
  low = std::max(-100.0, std::floor(low / step) * step);
  high = std::min(100.0, std::ceil(high / step) * step);
  if (low >= high) low = high - step;
  return {low, high, from, to};
}

class TrendPicture {
 public:
  TrendPicture(const score::GroupedReport& report, score::Period period)
      : report_(report), period_(period), scale_(scale_of(report)) {}

  std::string draw() const {
    std::string content;
    for (double points = scale_.low(); points <= scale_.high(); points += step) {
      content += line("grid", left, scale_.place(points), width, scale_.place(points)) +
                 words_at("end", left - 8, scale_.place(points) + 4, whole_points(points));
    }
    content += change() + bands() + dates();
    return svg(height, "The score by " + std::string(name_of(period_)) + ", with its interval", content);
  }

 private:
  static constexpr double left = 48;
  static constexpr double top = 12;
  static constexpr double bottom = 210;
  static constexpr double height = 240;

  static Scale scale_of(const score::GroupedReport& report) {
    double low = 100;
    double high = -100;
    for (const auto& period : report.periods) widen(low, high, period.scored);
    return scale_over(low, high, bottom, top);
  }

  double x(std::size_t place) const {
    const double last = static_cast<double>(std::max<std::size_t>(1, report_.periods.size() - 1));
    return left + 12 + static_cast<double>(place) / last * (width - left - 36);
  }

  /// A band and a line for each run of periods with answers: where nobody answered there is a gap.
  std::string bands() const {
    std::string content;
    for (std::size_t from = 0; from < report_.periods.size();) {
      std::size_t to = from;
      while (to < report_.periods.size() && report_.periods[to].scored.nps) ++to;
      if (to > from) content += band(from, to);
      from = to + 1;
    }
    return content;
  }

  std::string band(std::size_t from, std::size_t to) const {
    std::string upper;
    std::string lower;
    std::string middle;
    std::string dots;
    for (std::size_t i = from; i < to; ++i) {
      const Scored& scored = report_.periods[i].scored;
      const double y = scale_.place(*scored.nps);
      upper += at(x(i)) + "," + at(scored.interval ? scale_.place(scored.interval->high) : y) + " ";
      lower = at(x(i)) + "," + at(scored.interval ? scale_.place(scored.interval->low) : y) + " " + lower;
      middle += at(x(i)) + "," + at(y) + " ";
      dots += dot(x(i), y);
    }
    return "<polygon class=\"band\" points=\"" + upper + lower + "\"/><polyline class=\"trend\" points=\"" + middle +
           "\"/>" + dots;
  }

  std::string change() const {
    if (!report_.change || report_.change->p >= noise) return "";
    const double place = (x(report_.change->first_after - 1) + x(report_.change->first_after)) / 2;
    return line("change", place, top, place, bottom) + words_at("middle", place, bottom + 26, "changed here");
  }

  std::string dates() const {
    std::string content = words_at("start", left, bottom + 26, label(period_, report_.periods.front().first));
    if (report_.periods.size() == 1) return content;
    return content + words_at("end", width, bottom + 26, label(period_, report_.periods.back().first));
  }

  const score::GroupedReport& report_;
  score::Period period_;
  Scale scale_;
};

}  // namespace

std::string category_picture(const score::Tally& tally, score::Breaks breaks) {
  const score::Sample sample = sample_of(tally, breaks);
  std::string content;
  std::string words;
  double x = 0;
  for (const auto& [category, count] :
       {std::pair(Category::detractor, sample.detractors), std::pair(Category::passive, sample.passives),
        std::pair(Category::promoter, sample.promoters)}) {
    const double wide = width * count / sample.n();
    const std::string name(name_of(category));
    const std::string share = percent(count / sample.n());
    content += rectangle(name, x, 0, wide, 44);
    const std::string said = share + " " + name + "s";
    if (wide > 70) content += words_at("middle", x + wide / 2, 27, wide > 170 ? said : share);
    words += (words.empty() ? "" : ", ") + said;
    x += wide;
  }
  return svg(44, words, content);
}

std::string distribution_picture(const score::Tally& tally, score::Breaks breaks) {
  const std::int64_t most = *std::max_element(tally.counts.begin(), tally.counts.end());
  constexpr double column = width / score::score_count;
  constexpr double base = 150;
  std::string content;
  for (int score = 0; score < score::score_count; ++score) {
    const std::int64_t count = tally.counts[static_cast<std::size_t>(score)];
    const double high = 120 * static_cast<double>(count) / static_cast<double>(most);
    const double x = score * column;
    content += rectangle(std::string(name_of(category_of(score, breaks))), x + 6, base - high, column - 12, high);
    content += words_at("middle", x + column / 2, base + 20, std::to_string(score));
    content += words_at("middle", x + column / 2, base - high - 7, percent(count, tally.n()));
  }
  return svg(base + 30, "How often each score was given", content);
}

std::string trend_picture(const score::GroupedReport& report, score::Period period) {
  return TrendPicture(report, period).draw();
}

std::string segments_picture(const score::ScoredDimension& dimension) {
  double low = 100;
  double high = -100;
  for (const auto& segment : dimension.segments) widen(low, high, segment.scored);
  const Scale scale = scale_over(low, high, 220, width - 24);
  std::string content;
  double y = 24;
  for (const auto& segment : dimension.segments) {
    if (!segment.scored.nps) continue;
    content += words_at("end", 200, y + 5, segment.value.empty() ? "(none)" : one_line(segment.value));
    if (segment.scored.interval) {
      content +=
          line("interval", scale.place(segment.scored.interval->low), y, scale.place(segment.scored.interval->high), y);
    }
    content += dot(scale.place(*segment.scored.nps), y);
    y += 32;
  }
  std::string grid;
  for (double points = scale.low(); points <= scale.high(); points += step) {
    grid += line("grid", scale.place(points), 4, scale.place(points), y - 8) +
            words_at("middle", scale.place(points), y + 12, whole_points(points));
  }
  return svg(y + 20, "The score of each " + one_line(dimension.name) + ", with its interval", grid + content);
}

}  // namespace zeroten::cli
