#include "base/id.h"

#include <string>

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("an id is 1 to 64 ASCII letters, digits, - and _, beginning with a letter or digit") {
  for (const std::string& id : {std::string("a"), std::string("Z"), std::string("0"), std::string("shop-nps"),
                                std::string("9_lives-"), std::string(64, 'x')}) {
    CAPTURE(id);
    CHECK(is_id(id));
  }
}

TEST_CASE("anything else is no id") {
  for (const std::string& text : {std::string(),           std::string("-a"),        std::string("_a"),
                                  std::string(65, 'x'),    std::string("a b"),       std::string("a "),
                                  std::string("a\n"),      std::string("a\0b", 3),   std::string("\0", 1),
                                  std::string("a\x1b"),    std::string("a\x7f"),     std::string("a.b"),
                                  std::string("a/b"),      std::string("a~b"),       std::string("a\"b"),
                                  std::string("\xC3\xA6"), std::string("a\xC3\xA6"), std::string("a\xFF"),
                                  std::string("@"),        std::string("["),         std::string("`"),
                                  std::string("{"),        std::string("a:")}) {
    CAPTURE(text);
    CHECK_FALSE(is_id(text));
  }
}

TEST_CASE("names that JavaScript treats specially are forbidden, and no ids") {
  for (const std::string name : {"__proto__", "constructor", "prototype"}) {
    CAPTURE(name);
    CHECK(is_forbidden_name(name));
    CHECK_FALSE(is_id(name));
  }
  for (const std::string name : {"", "proto", "__proto", "Constructor", "constructor2", "prototype "}) {
    CAPTURE(name);
    CHECK_FALSE(is_forbidden_name(name));
  }
  CHECK(is_id("constructors"));
}

TEST_CASE("128 bits are 32 lower-case hexadecimal digits") {
  CHECK(is_hex_128("0123456789abcdef0123456789abcdef"));
  CHECK(is_hex_128(std::string(32, '0')));
  for (const std::string& text : {std::string(), std::string(31, '0'), std::string(33, '0'), std::string(32, 'g'),
                                  std::string(32, 'A'), std::string(32, ' '), std::string(32, '\0'),
                                  std::string(32, '/'), std::string(32, ':'), std::string(32, '`')}) {
    CAPTURE(text);
    CHECK_FALSE(is_hex_128(text));
  }
}
