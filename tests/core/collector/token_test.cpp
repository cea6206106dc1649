#include "collector/token.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("a made token has 256 bits, and no two are the same") {
  const auto token = make_token();
  REQUIRE(token);
  CHECK(token->size() == 64);
  CHECK(token->find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(is_token(*token));
  CHECK(make_token() != token);
}

TEST_CASE("a token is long enough, and visible") {
  CHECK(is_token("0123456789abcdef"));
  CHECK_FALSE(is_token("0123456789abcde"));
  CHECK_FALSE(is_token("0123456789 abcdef"));
  CHECK_FALSE(is_token("0123456789abcdef\n"));
  CHECK_FALSE(is_token(std::string(257, 'x')));
}

TEST_CASE("who holds the token is let in") {
  CHECK(is_authorized("Bearer 0123456789abcdef", "0123456789abcdef"));
  CHECK(is_authorized("bearer 0123456789abcdef", "0123456789abcdef"));
}

TEST_CASE("who does not hold it is not") {
  const char* const header =
      GENERATE("", "Bearer", "Bearer ", "Bearer 0123456789abcdeF", "Bearer 0123456789abcdef0", "Bearer 0123456789abcde",
               "Bearer  0123456789abcdef", "Basic 0123456789abcdef", "0123456789abcdef");
  INFO(header);
  CHECK_FALSE(is_authorized(header, "0123456789abcdef"));
}
