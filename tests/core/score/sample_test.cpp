#include "score/sample.h"

#include <rapidcheck.h>

#include "score/nps.h"
#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("breaks decide who is counted as what") {
  struct Row {
    Breaks breaks;
    Sample sample;
  };
  // One answer of 0, two of 1, … eleven of 10.
  Tally tally;
  for (int score = lowest_score; score <= highest_score; ++score) tally.add(score, score + 1);
  const auto row = GENERATE(values<Row>({
      {standard_breaks, {21, 17, 28}},
      {{6, 8}, {21, 17, 28}},
      {{5, 7}, {30, 15, 21}},  // "European"
      {{4, 4}, {51, 0, 15}},   // nobody is passive
      {{0, 9}, {11, 54, 1}},
  }));
  CAPTURE(row.breaks.last_detractor, row.breaks.last_passive);
  CHECK(sample_of(tally, row.breaks) == row.sample);
}

TEST_CASE("by hand: 5 promoters, 3 passives and 2 detractors vary by 0.7 less 0.09") {
  const Sample sample{5, 3, 2};
  CHECK(sample.n() == 10);
  CHECK(sample.mean() == Approx(0.3));
  CHECK(sample.variance() == Approx(0.61));
  CHECK(sample.standard_error() == Approx(0.2469817807));
  CHECK(nps(sample) == 30.0);
  CHECK(adjusted(sample) == Sample{5.75, 4.5, 2.75});
}

TEST_CASE("answers that all agree do not vary at all") {
  for (const Sample& sample : {Sample{7, 0, 0}, Sample{0, 1, 0}, Sample{0, 0, 1e15}}) CHECK(sample.variance() == 0.0);
}

TEST_CASE("a sample of nobody has no score") {
  CHECK_FALSE(nps(Sample()).has_value());
  CHECK_FALSE(rounded_nps(Sample()).has_value());
}

TEST_CASE("the sample of a tally has its score") {
  CHECK(rc::check([] {
    const auto counts =
        *rc::gen::container<std::array<std::int64_t, score_count>>(rc::gen::inRange<std::int64_t>(0, 1'000'000));
    const Tally tally{counts};
    RC_ASSERT(nps(sample_of(tally)) == nps(tally));
    RC_ASSERT(rounded_nps(sample_of(tally)) == rounded_nps(tally));
  }));
}
