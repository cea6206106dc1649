#include "table/score_text.h"

#include "tests/catch.h"

using namespace zeroten::table;

TEST_CASE("an answer is read as exports write it") {
  struct Case {
    std::string text;
    int score;
  };
  const auto row = GENERATE(values<Case>({{"0", 0},
                                          {"9", 9},
                                          {"10", 10},
                                          {" 7 ", 7},
                                          {"10.0", 10},
                                          {"10,0", 10},
                                          {"+8", 8},
                                          {"10 - Extremely likely", 10},
                                          {"0 (not at all likely)", 0},
                                          {"9/10", 9},
                                          {"7: neutral", 7},
                                          {"10, certainly", 10},
                                          {"9.000000000000000000000000", 9},
                                          {"-0", 0},
                                          {"08", 8}}));
  INFO(row.text);
  const ScoreText found = read_score(row.text);
  CHECK(found.answered == Answered::yes);
  CHECK(found.score == row.score);
}

TEST_CASE("what is no answer is told by what it is") {
  struct Case {
    std::string text;
    Answered answered;
  };
  const auto row = GENERATE(values<Case>({{"", Answered::no},
                                          {"  ", Answered::no},
                                          {"NA", Answered::no},
                                          {"n/a", Answered::no},
                                          {"NULL", Answered::no},
                                          {"-", Answered::no},
                                          {"11", Answered::outside},
                                          {"-5", Answered::outside},
                                          {"11.0", Answered::outside},
                                          {"7.5", Answered::not_whole},
                                          {"7,5", Answered::not_whole},
                                          {"ten", Answered::no_number},
                                          {"9x", Answered::no_number},
                                          {"1e1", Answered::no_number},
                                          {"9 99", Answered::yes},
                                          {"0x9", Answered::no_number},
                                          {"1-5", Answered::yes},
                                          {"inf", Answered::no_number},
                                          {"\xFF", Answered::no_number}}));
  INFO(row.text);
  CHECK(read_score(row.text).answered == row.answered);
}

TEST_CASE("another scale has other ends") {
  CHECK(read_score("0", 1, 5).answered == Answered::outside);
  CHECK(read_score("6", 1, 5).answered == Answered::outside);
  CHECK(read_score("5", 1, 5).score == 5);
  CHECK(read_score("4/5", 1, 5).score == 4);
  CHECK(read_score("4/5").answered == Answered::no_number);
  CHECK(read_score("9/10", 1, 5).answered == Answered::no_number);
}
