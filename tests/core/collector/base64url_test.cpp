#include "collector/base64url.h"

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("the vectors of RFC 4648 without their padding") {
  const std::vector<std::pair<std::string, std::string>> vectors{
      {"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}};
  for (const auto& [bytes, text] : vectors) {
    CHECK(to_base64url(bytes) == text);
    CHECK(from_base64url(text) == bytes);
  }
  CHECK(to_base64url("\xfb\xff\xbf") == "-_-_");
}

TEST_CASE("a text that no bytes have is not taken") {
  const auto* const text = GENERATE("Z", "Zg==", "Zg=", "Zh", "Zm9", "Z g", "+/+/", "Zm9vY", "\xc3\xa6");
  INFO(text);
  CHECK_FALSE(from_base64url(text));
}
