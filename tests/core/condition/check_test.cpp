#include "condition/check.h"

#include "base/words.h"
#include "tests/core/condition/declared.h"

using namespace zeroten;
using namespace zeroten::condition;

TEST_CASE("conditions that fit the declarations pass") {
  const auto source = GENERATE(values<std::string>({
      "score <= 6",
      "answers.score <= 6 && user.plan == 'pro'",
      "answers['score'] == 3",
      "!has(score) || score > 6",
      "detractor(score) && !promoter(score)",
      "score >= 0 && score <= 6",
      "score > 2.5",
      "'price' in likes || likes.exists(l, l == 'speed')",
      "size(likes.filter(c, c in ['price', 'speed'])) >= 2",
      "likes == ['price', 'speed']",
      "why.contains('slow') && size(why) > 20",
      "days > 30 || days == 2",
      "day < '2026-02-01'",
      "agree || user.plan in ['free']",
      "matrix['speed'] == 'good'",
      "(has(score) ? score : 0) <= 6",
      "string(score) + '!' == why",
      "[score, 1, 2].exists(n, n > 2)",
  }));
  CHECK(checked(source) == "");
}

TEST_CASE("every problem of a condition is found, in order, with its place") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, problems] = GENERATE(values<Row>({
      {"scor <= 6", "1 unknown_variable"},
      {"score <= 6 && user.plam == 'pro'", "20 unknown_variable"},
      {"usr.plan == 'pro'", "1 unknown_variable"},
      {"has(answers.scor)", "13 unknown_variable"},
      {"answers['scor'] == 1", "9 unknown_variable"},
      {"user == user", "1 type_mismatch, 9 type_mismatch"},
      {"answers[why] == 1", "8 type_mismatch"},
      {"user.plan == 'prro' || 'prise' in likes", "14 unknown_choice, 24 unknown_choice"},
      {"['price', 'prise'].exists(p, p in likes)", "11 unknown_choice"},
      {"score == '6' && why > 3", "7 type_mismatch, 21 type_mismatch"},
      {"score == null", "7 type_mismatch"},
      {"!score", "1 type_mismatch"},
      {"score && agree", "1 type_mismatch"},
      {"score + 1.0 > 2.0", "7 type_mismatch"},
      {"'a' in why", "5 type_mismatch"},
      {"likes < ['a']", "7 type_mismatch"},
      {"why.all(c, true)", "5 type_mismatch"},
      {"likes.all(l, size(l))", "14 type_mismatch"},
      {"agree ? 1 : 'a'", "7 type_mismatch"},
      {"promoter(why)", "1 type_mismatch"},
      {"score.startsWith('1')", "7 type_mismatch"},
      {"score.field == 1", "7 type_mismatch"},
      {"likes['a'] == 'price'", "6 type_mismatch"},
      {"score", "1 not_bool"},
      {"why.contains(why)", "5 too_costly"},
  }));
  CHECK(checked(source) == problems);
}

TEST_CASE("what is always the same is refused once the types are right") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, problems] = GENERATE(values<Row>({
      {"score > 10", "7 always_false"},
      {"score >= 0", "7 always_true"},
      {"score == 6.5", "7 always_false"},
      {"score <= 6 && score >= 9", "12 always_false"},
      {"user.plan == 'free' && user.plan == 'pro'", "21 always_false"},
      {"user.plan != 'free' || user.plan != 'pro'", "21 always_true"},
      {"size(why) == 0", "11 always_false"},
      {"days < 0", "6 always_false"},
      {"promoter(score) || passive(score) || detractor(score)", "17 always_true"},
      {"'price' in likes || !('price' in likes)", "18 always_true"},
      {"day < '2026-02-01' && day > '2026-03-01'", "20 always_false"},
      {"why == why", "5 always_true"},
      {"true", "1 always_true"},
      {"1 / 0 == 1", "7 always_false"},
      {"agree || score > 10", "16 always_false"},
      {"has(score) || !has(score)", "12 always_true"},
  }));
  CHECK(checked(source) == problems);
}

TEST_CASE("where not all cases are known, nothing is said") {
  const auto source = GENERATE(values<std::string>({
      "why.startsWith('a') || !why.startsWith('a')",
      "days * 0.0 == 1.0",
      "why < why + 'a'",
      "matrix['speed'] == 'x' && matrix['speed'] == 'y'",
      "day < why",
  }));
  CHECK(checked(source) == "");
}

TEST_CASE("the check of types alone takes any value and says nothing about sense") {
  CHECK(check_types(parsed("1 + 1"), {}, "").empty());
  CHECK(check_types(parsed("1 == 1"), {}, "").empty());
  CHECK(check_types(parsed("1 + 'a'"), {}, "").size() == 1);
}

TEST_CASE("problems read as sentences") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, sentence] = GENERATE(values<Row>({
      {"user.plan == 'prro'", "There is no choice 'prro', did you mean 'pro'. Known are: free, pro."},
      {"user.plam == 'pro'", "There is no 'user.plam', did you mean 'user.plan'. Known are: user.plan."},
      {"score > 10", "This holds for no answer: all 11 cases of answers.score were tried. Correct it."},
      {"score", "A condition is true or false, and this is a whole number."},
  }));
  const auto declarations = declared();
  const Problems problems = check(parsed(source), declarations, "/when", categories);
  REQUIRE(problems.size() == 1);
  CHECK(words(problems[0]) == sentence);
  CHECK(problems[0].path == "/when");
}
