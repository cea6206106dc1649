#include "cli/comparison_lines.h"

#include <sstream>

#include "tests/catch.h"

using namespace zeroten;

namespace {

score::PartComparison made(std::int64_t promoters) {
  score::GroupedTally before{{"nps", std::nullopt, "", {}}, {}, 0, 0};
  score::GroupedTally after = before;
  before.groups[{0, {}}].add(10, 60);
  before.groups[{0, {}}].add(0, 40);
  after.groups[{0, {}}].add(10, promoters);
  after.groups[{0, {}}].add(0, 100 - promoters);
  auto comparison = *compare_parts(before, after);
  comparison.from = "2026-01";
  comparison.to = "\x1B[1m2026-02";
  return comparison;
}

std::string text_of(const score::PartComparison& comparison) {
  std::ostringstream out;
  cli::print_comparison(out, comparison);
  return out.str();
}

std::string target_text(const score::TargetCheck& check) {
  std::ostringstream out;
  cli::print_target(out, check);
  return out.str();
}

}  // namespace

TEST_CASE("a comparison says the difference, its interval, and whether it is more than noise") {
  const std::string clear = text_of(made(20));
  CHECK_THAT(clear, has_text("2026-01: NPS 20, 100 answers; \\u001b[1m2026-02: NPS -60, 100 answers."));
  CHECK_THAT(clear, has_text("The second is -80 points, 95 % sure: between -102 and -53."));
  CHECK_THAT(clear, has_text("That is more than noise"));
  CHECK_THAT(clear, has_text("p below 0.0001."));
  const std::string faint = text_of(made(62));
  CHECK_THAT(faint, has_text("The second is +4 points"));
  CHECK_THAT(faint, has_text("That may be noise"));
}

TEST_CASE("a split of the change tells customers from opinions, unless few people are in it") {
  score::PartComparison comparison = made(20);
  comparison.splits = {{"land", false, 3.2, -83.2}, {"plan", true, 0, 0}};
  CHECK_THAT(text_of(comparison), has_text("By land: +3 points from other customers, -83 from other opinions."));
  CHECK_THAT(text_of(comparison), has_text("By plan: not split, a segment has too few answers."));
}

TEST_CASE("a target is never said to be sure beyond doubt") {
  CHECK_THAT(target_text({40, 0.873}), has_text("That the score is over 40 is 87.3 % sure."));
  CHECK_THAT(target_text({40, 0.99999}), has_text("over 99.9 %"));
  CHECK_THAT(target_text({40, 0.00001}), has_text("below 0.1 %"));
}
