#include "survey/answer.h"

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("there is no answer until one is set") {
  Answers answers;
  CHECK(find_answer(answers, "score") == nullptr);
  set_answer(answers, "score", 0);
  REQUIRE(find_answer(answers, "score") != nullptr);
  CHECK(*find_answer(answers, "score") == Answer(0));
  CHECK(find_answer(answers, "scor") == nullptr);
  CHECK(find_answer(answers, "") == nullptr);
}

TEST_CASE("an answer that is set again replaces the one before and keeps its place") {
  Answers answers;
  set_answer(answers, "score", 9);
  set_answer(answers, "why", "socks");
  set_answer(answers, "score", 3);
  CHECK(answers == Answers{{"score", 3}, {"why", "socks"}});
}

TEST_CASE("answers stand in the order of their questions' ids, whichever came first") {
  Answers answers;
  for (const char* id : {"why", "a", "score", "z", "score2", "Score"}) set_answer(answers, id, std::string(id));
  CHECK(std::is_sorted(answers.begin(), answers.end()));
  REQUIRE(answers.size() == 6);
  for (const auto& [id, answer] : answers) {
    CAPTURE(id);
    CHECK(answer == Answer(id));
    REQUIRE(find_answer(answers, id) != nullptr);
    CHECK(*find_answer(answers, id) == answer);
  }
}

TEST_CASE("an answer that is taken back is gone, and the others stay") {
  Answers answers{{"score", 9}, {"why", "socks"}, {"more", ""}};
  erase_answer(answers, "why");
  CHECK(answers == Answers{{"score", 9}, {"more", ""}});
  erase_answer(answers, "why");
  erase_answer(answers, "");
  CHECK(answers.size() == 2);
}
