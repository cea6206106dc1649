#include "collector/respondent_token.h"

#include "tests/catch.h"

using namespace zeroten::collector;

namespace {

const std::string key = "0123456789abcdef0123456789abcdef";

}  // namespace

TEST_CASE("a signed token says what was signed, in letters that an address may have") {
  const std::string text = sign({"shop", "Kåre & co.", 1'800'000'000, "123456789012"}, key);
  CHECK(text.starts_with("z1.shop.S8OlcmUgJiBjby4.1800000000.MTIzNDU2Nzg5MDEy."));
  CHECK(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.") ==
        std::string::npos);
  const auto token = read_signed(text, key);
  REQUIRE(token);
  CHECK(token->survey == "shop");
  CHECK(token->subject == "Kåre & co.");
  CHECK(token->expires == 1'800'000'000);
  CHECK(token->nonce == "123456789012");
}

TEST_CASE("a token with any letter changed is none") {
  const std::string text = sign({"shop", "eva", 1'800'000'000, "123456789012"}, key);
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const char letter : std::string("A.1-")) {
      std::string changed = text;
      changed[at] = letter;
      if (changed == text) continue;
      INFO(changed);
      CHECK_FALSE(read_signed(changed, key));
    }
  }
  CHECK_FALSE(read_signed(text.substr(0, text.size() - 1), key));
  CHECK_FALSE(read_signed(text + "A", key));
  CHECK_FALSE(read_signed("", key));
}

TEST_CASE("a token that another key signed is none") {
  CHECK_FALSE(read_signed(sign({"shop", "eva", 1'800'000'000, "n"}, key), key + "0"));
}

TEST_CASE("a signed token that says nothing usable is none") {
  CHECK_FALSE(read_signed(sign({"shop", "", 1, "n"}, key), key));
  CHECK_FALSE(read_signed(sign({"shop", std::string(201, 'x'), 1, "n"}, key), key));
  CHECK_FALSE(read_signed(sign({"no survey", "eva", 1, "n"}, key), key));
}

TEST_CASE("no two nonces are the same") {
  const auto nonce = make_nonce();
  REQUIRE(nonce);
  CHECK(nonce->size() == 12);
  CHECK(make_nonce() != nonce);
}

TEST_CASE("a token with facts says them, and none of them can be changed") {
  RespondentToken token{"shop", "eva", 1'800'000'000, "n"};
  token.facts = {{"user.plan", "pro"}, {"user.name", "Kåre \"K\" & co."}};
  const std::string text = sign(token, key);
  CHECK(text.starts_with("z2.shop.ZXZh.1800000000.bg."));
  const auto read = read_signed(text, key);
  REQUIRE(read);
  CHECK(read->facts == token.facts);
  token.facts["user.plan"] = "free";
  const std::string other = sign(token, key);
  const std::string mixed = other.substr(0, other.rfind('.')) + text.substr(text.rfind('.'));
  CHECK_FALSE(read_signed(mixed, key));
}

TEST_CASE("signed facts that are none make no token") {
  for (const std::string name : {"plan", "users.plan", "user.", "user.a b", ""}) {
    INFO(name);
    RespondentToken token{"shop", "eva", 1'800'000'000, "n"};
    token.facts = {{name, "pro"}};
    CHECK_FALSE(read_signed(sign(token, key), key));
  }
}
