#include "base/names.h"

#include "tests/catch.h"

using namespace zeroten;

namespace {

enum class Tone { low, high, unnamed };
constexpr NameTable<Tone, 2> tones{{{Tone::low, "low"}, {Tone::high, "high"}}};

static_assert(name_in(tones, Tone::high) == "high", "a name table is read at compile time");
static_assert(value_in(tones, "high") == Tone::high);

}  // namespace

TEST_CASE("a name table leads from value to name and back") {
  for (const Tone tone : {Tone::low, Tone::high}) CHECK(value_in(tones, name_in(tones, tone)) == tone);
}

TEST_CASE("what a name table lacks has no name and no value") {
  CHECK(name_in(tones, Tone::unnamed).empty());
  for (const char* name : {"", "lo", "lows", "Low", "unnamed"}) {
    CAPTURE(name);
    CHECK_FALSE(value_in(tones, name).has_value());
  }
}
