#include "cli/web_address.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("the origin of an address is what stands before its path") {
  CHECK(cli::origin_of("https://nps.example.com") == "https://nps.example.com");
  CHECK(cli::origin_of("https://nps.example.com/a?b=c#d") == "https://nps.example.com");
  CHECK(cli::origin_of("http://127.0.0.1:8080/") == "http://127.0.0.1:8080");
  CHECK(cli::origin_of("http://[::1]:80?x") == "http://[::1]:80");
}

TEST_CASE("what is no absolute web address has no origin") {
  for (const char* text :
       {"", "/a", "nps.example.com", "https:/a", "https:///a", "ftp://a", "https://a b", "https://a/ b", "https://a/\"",
        "https://a/<", "https://a;b", "https://a@b", "https://a\n"}) {
    CAPTURE(text);
    CHECK_FALSE(cli::origin_of(text));
    CHECK_THAT(cli::address_problem(text), has_text("is not an address such as https://"));
  }
  CHECK(cli::address_problem("https://a").empty());
}
