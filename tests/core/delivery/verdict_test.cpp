#include "delivery/verdict.h"

#include "tests/catch.h"

using namespace zeroten::delivery;

namespace {

const std::vector<Sent> sent = {{"key 1", "a1", 2, "h1"}, {"key 2", "a2", 1, "h2"}};

Verdict verdict(const std::vector<Receipt>& receipts) {
  Answer answer{.status = 200};
  answer.receipts = receipts;
  return judge(answer, sent, 0);
}

}  // namespace

TEST_CASE("every status has its verdict, and what is unheard of is worth a retry") {
  for (const int status : {400, 409, 410, 413, 422}) CHECK(judge({.status = status}, sent, 0) == Verdict::refused);
  for (const int status : {401, 403}) CHECK(judge({.status = status}, sent, 0) == Verdict::credentials);
  for (const int status : {200, 204, 302, 404, 405, 408, 415, 418, 425, 429, 451, 500, 502, 503, 504, 599, 0}) {
    CAPTURE(status);
    CHECK(judge({.status = status}, sent, 0) == Verdict::retry);
  }
}

TEST_CASE("stored is only what a receipt names by id, seq and hash, in whatever order") {
  CHECK(verdict({{"a2", 1, "h2", Outcome::stored}, {"a1", 2, "h1", Outcome::stored}}) == Verdict::stored);
  CHECK(verdict({{"a1", 2, "h1", Outcome::stored}}) == Verdict::stored);
  CHECK(verdict({}) == Verdict::retry);
  CHECK(verdict({{"a1", 1, "h1", Outcome::stored}}) == Verdict::retry);
  CHECK(verdict({{"a1", 2, "h2", Outcome::stored}}) == Verdict::retry);
  CHECK(verdict({{"a2", 2, "h1", Outcome::stored}}) == Verdict::retry);
  CHECK(verdict({{"", 0, "", Outcome::stored}, {"a2", 1, "h2", Outcome::stored}}) == Verdict::retry);
}

TEST_CASE("a receipt in a status that is no success is none") {
  Answer answer{.status = 500};
  answer.receipts = {{"a1", 2, "h1", Outcome::stored}};
  CHECK(judge(answer, sent, 0) == Verdict::retry);
}

TEST_CASE("refused is what a receipt refuses, or what one without a name in its place does") {
  CHECK(verdict({{"a1", 2, "h1", Outcome::refused}}) == Verdict::refused);
  CHECK(verdict({{"", 0, "", Outcome::refused}, {"a2", 1, "h2", Outcome::stored}}) == Verdict::refused);
  CHECK(verdict({{"", 0, "", Outcome::refused}}) == Verdict::retry);
  CHECK(verdict({{"a1", 1, "h1", Outcome::refused}}) == Verdict::retry);
}
