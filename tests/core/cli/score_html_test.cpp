#include "cli/score_html.h"

#include "tests/catch.h"

using namespace zeroten;

namespace {

score::GroupedTally grouped() {
  score::GroupedTally tally{{"nps", score::Period::month, "UTC", {"<land>"}}, {}, 0, 0};
  tally.groups[{0, {"NO & SE"}}].add(10, 40);
  tally.groups[{31, {"<script>"}}].add(0, 40);
  tally.groups[{90, {"DK"}}].add(9, 2);
  return tally;
}

std::string page(const score::GroupedTally& tally) {
  const score::ReportSettings settings;
  return cli::score_html(tally, score::report(tally, settings), settings);
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
  return times;
}

}  // namespace

TEST_CASE("a report as HTML has the score, its interval and pictures, and asks for nothing from anywhere") {
  const std::string html = page(grouped());
  CHECK_THAT(html, has_text("<p class=\"score\">2</p>"));
  CHECK_THAT(html, has_text("82 answers. With 95 % sureness it is between -19 and 23."));
  CHECK_THAT(html, has_text("aria-label=\"48.8 % detractors, 0.0 % passives, 51.2 % promoters\""));
  CHECK(count(html, "<svg") == 4);
  CHECK_THAT(html, !has_text("http:") && !has_text("https:") && !has_text("src=") && !has_text("url("));
}

TEST_CASE("texts from outside stand in the HTML as texts, and what is hidden has no number") {
  const std::string html = page(grouped());
  CHECK_THAT(html, !has_text("<script>") && !has_text("<land>"));
  CHECK_THAT(html, has_text("By &lt;land&gt;") && has_text("NO &amp; SE") && has_text("&lt;script&gt;"));
  CHECK_THAT(html, has_text("DK</th><td colspan=\"4\">not shown: too few answers"));
}

TEST_CASE("where nobody answered in between the trend has a gap, and the period a row without a score") {
  const std::string html = page(grouped());
  CHECK(count(html, "<polyline") == 2);
  CHECK_THAT(html, has_text("1970-03</th><td>0</td><td>–</td><td>–</td>"));
}

TEST_CASE("without an answer the HTML says so and has no picture") {
  const std::string html = page({{"nps", std::nullopt, "", {}}, {}, 0, 0});
  CHECK_THAT(html, has_text("Nobody answered: there is no score."));
  CHECK(count(html, "<svg") == 0);
}

TEST_CASE("no number of a picture is written as none") {
  for (const int score : {0, 7, 10}) {
    score::GroupedTally tally{{"nps", score::Period::month, "UTC", {"land"}}, {}, 0, 0};
    tally.groups[{0, {"NO"}}].add(score, 7);
    const std::string html = page(tally);
    CHECK_THAT(html, !has_text("nan") && !has_text("inf\""));
  }
}
