#include "survey/order.h"

#include <algorithm>

#include "tests/core/support/respondent.h"

using namespace zeroten::survey;
using zeroten::test::question_of;
using zeroten::test::survey_of;

namespace {

/// Two questions in their places around three that change them, then two of another group.
Definition shuffled() {
  return survey_of(R"({"zeroten":1,"id":"s","questions":[
    {"id":"a","type":"text"},{"id":"b","type":"text","shuffle":"x"},{"id":"c","type":"text","shuffle":"x"},
    {"id":"d","type":"text","shuffle":"x"},{"id":"e","type":"text"},
    {"id":"f","type":"text","shuffle":"y"},{"id":"g","type":"text","shuffle":"y"}]})");
}

template <typename Items>
std::string ids(const Items& items) {
  std::string all;
  for (const auto* item : items) all += item->id;
  return all;
}

const std::string choices =
    R"("choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},{"id":"z","text":"Z","other":true},
  {"id":"c","text":"C"},{"id":"n","text":"N","exclusive":true},{"id":"d","text":"D"}])";

}  // namespace

TEST_CASE("the seed is the first half of the response's id") {
  CHECK(seed_of("0123456789abcdef0000000000000000") == 0x0123456789ABCDEF);
  CHECK(seed_of("ffffffffffffffff0123456789abcdef") == 0xFFFFFFFFFFFFFFFF);
  CHECK(seed_of("") == 0);
}

TEST_CASE("neighbours of one group change places among themselves, and nobody else does") {
  const Definition survey = shuffled();
  std::vector<std::string> seen;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const std::string order = ids(question_order(survey, seed));
    CAPTURE(order);
    REQUIRE(order.size() == 7);
    CHECK(order[0] == 'a');
    CHECK(order[4] == 'e');
    CHECK((order.substr(5) == "fg" || order.substr(5) == "gf"));
    CHECK(std::is_permutation(order.begin() + 1, order.begin() + 4, "bcd"));
    if (std::find(seen.begin(), seen.end(), order) == seen.end()) seen.push_back(order);
  }
  CHECK(seen.size() == 12);  // six orders of three, times two
}

TEST_CASE("without groups every seed has the order of the definition") {
  const Definition survey = zeroten::test::three_questions();
  for (const std::uint64_t seed : {0ULL, 1ULL, ~0ULL}) CHECK(ids(question_order(survey, seed)) == "zscoremustmay");
}

TEST_CASE("choices are offered as written unless the question wants another order") {
  const Question given = question_of(R"("type":"choices",)" + choices);
  for (const std::uint64_t seed : {0ULL, 1ULL, ~0ULL}) CHECK(ids(choice_order(given, seed)) == "abzcnd");
}

TEST_CASE("in random order, other and what excludes the rest stay last") {
  const Question question = question_of(R"("type":"choices","order":"random",)" + choices);
  bool changes = false;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const std::string order = ids(choice_order(question, seed));
    CAPTURE(order);
    REQUIRE(order.size() == 6);
    CHECK(order.substr(4) == "zn");
    CHECK(std::is_permutation(order.begin(), order.begin() + 4, "abcd"));
    CHECK(order == ids(choice_order(question, seed)));
    changes = changes || order != "abcdzn";
  }
  CHECK(changes);
}
