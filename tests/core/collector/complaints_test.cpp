#include "collector/complaints.h"

#include "tests/catch.h"

using namespace zeroten::collector;
using namespace std::chrono_literals;

namespace {

const Complaints::Time start{};

}  // namespace

TEST_CASE("a complaint is made at once, and again a minute later with how often it was in between") {
  Complaints complaints;
  CHECK(complaints.line("full", start) == "full");
  for (int second = 1; second < 60; ++second) CHECK_FALSE(complaints.line("full", start + second * 1s));
  CHECK(complaints.line("full", start + 60s) == "full (and 59 times more since this was last said)");
  CHECK_FALSE(complaints.line("full", start + 61s));
  CHECK(complaints.line("full", start + 200s) == "full (and 1 times more since this was last said)");
  CHECK(complaints.line("full", start + 300s) == "full");
}

TEST_CASE("another complaint does not wait for the first") {
  Complaints complaints;
  complaints.line("full", start);
  CHECK(complaints.line("locked", start + 1s) == "locked");
  CHECK_FALSE(complaints.line("full", start + 2s));
}

TEST_CASE("however many different complaints there are, sixteen are made a minute") {
  Complaints complaints;
  int said = 0;
  for (int number = 0; number < 1000; ++number) {
    said += complaints.line("row " + std::to_string(number), start + number * 10ms) ? 1 : 0;
  }
  CHECK(said == 16);
  CHECK(complaints.line("another", start + 61s) == "another");
}
