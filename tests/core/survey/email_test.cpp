#include "survey/email.h"

#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("what people have as addresses is one") {
  for (const std::string& text :
       {std::string("kari@example.no"), std::string("k@a.b"), std::string("kari.nordmann+zeroten@mail.example.co.uk"),
        std::string("o'brien@example.ie"), std::string("kari_nordmann-1@xn--rsum-bpad.example"),
        std::string("!#$%&'*+/=?^_`{|}~-@example.no"), std::string("kari@1a.2b"), std::string("..@example.no"),
        std::string("kari@") + std::string(63, 'a') + ".no"}) {
    CAPTURE(text);
    CHECK(is_email(text));
  }
}

TEST_CASE("anything else is none") {
  for (const std::string& text : {std::string(),
                                  std::string("@"),
                                  std::string("kari"),
                                  std::string("kari@"),
                                  std::string("@example.no"),
                                  std::string("kari@example"),
                                  std::string("kari@localhost"),
                                  std::string("kari@example.no."),
                                  std::string("kari@.no"),
                                  std::string("kari@a..no"),
                                  std::string("kari@-a.no"),
                                  std::string("kari@a-.no"),
                                  std::string("kari@example.no-"),
                                  std::string("kari@@example.no"),
                                  std::string("kari@a@b.no"),
                                  std::string("kari nordmann@example.no"),
                                  std::string("kari@exa mple.no"),
                                  std::string("<kari@example.no>"),
                                  std::string("kari@[127.0.0.1]"),
                                  std::string("k\xC3\xA5ri@example.no"),
                                  std::string("kari@\xC3\xA5.no"),
                                  std::string("kari@a_b.no"),
                                  std::string("kari@example.no\n"),
                                  std::string("kari@example.no\0", 16),
                                  std::string("\"kari\"@example.no"),
                                  std::string("kari@") + std::string(64, 'a') + ".no"}) {
    CAPTURE(text);
    CHECK_FALSE(is_email(text));
  }
}

TEST_CASE("an address has at most 254 characters") {
  const std::string domain = "@example.no";
  CHECK(is_email(std::string(254 - domain.size(), 'a') + domain));
  CHECK_FALSE(is_email(std::string(255 - domain.size(), 'a') + domain));
}

TEST_CASE("a domain of very many labels takes no more time than it is long") {
  std::string domain = "a@";
  for (int i = 0; i < 100'000; ++i) domain += "b.";
  CHECK_FALSE(is_email(domain));
}
