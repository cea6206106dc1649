#include "collector/letter_case.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("capitals become small in every script that has them, and everything else stays") {
  const auto [text, small] = GENERATE(Catch::Generators::table<std::string, std::string>({
      {"", ""},
      {"ABC xyz 09", "abc xyz 09"},
      {"GLIDELÅSEN RØK, ÆRLIG", "glidelåsen røk, ærlig"},
      {"ŽLUŤOUČKÝ", "žluťoučký"},
      {"ΑΘΗΝΑ", "αθηνα"},
      {"МОСКВА", "москва"},
      {"你好 שלום 🦊", "你好 שלום 🦊"},
      {"𐐀", "𐐨"},
  }));
  CHECK(collector::small_letters(text) == small);
}
