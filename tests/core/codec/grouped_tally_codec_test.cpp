#include "codec/grouped_tally_codec.h"

#include "tests/catch.h"

using namespace zeroten;
using score::GroupedTally;
using score::Period;

namespace {

const std::string text =
    R"({"zeroten_tally":1,"metric":"nps","period":"month","zone":"Europe/Oslo","dimensions":["land"],"missing":4,"refused":1,)"
    R"("groups":[{"period":"2026-01-01","segments":["\"Å\""],"counts":[0,0,0,0,0,0,0,0,0,2,1]},)"
    R"({"period":"2026-02-01","segments":[""],"counts":[5,0,0,0,0,0,0,0,0,0,0]}]})";

std::string replaced(std::string_view from, std::string_view to) {
  std::string result = text;
  const std::size_t at = result.find(from);
  REQUIRE(at != std::string::npos);
  return result.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a grouped tally is written in one way only, and read back") {
  const auto tally = codec::read_grouped_tally(text);
  REQUIRE(tally);
  CHECK(tally->grouping == score::Grouping{"nps", Period::month, "Europe/Oslo", {"land"}});
  CHECK(tally->missing == 4);
  CHECK(total(*tally).n() == 8);
  CHECK(codec::write_grouped_tally(*tally) == text);
  const GroupedTally plain{{"nps", std::nullopt, "", {}}, {{{0, {}}, score::Tally()}}, 0, 0};
  const auto again = codec::read_grouped_tally(codec::write_grouped_tally(plain));
  REQUIRE(again);
  CHECK(*again == plain);
}

TEST_CASE("a tally that is none is refused where it is wrong") {
  struct Case {
    std::string json, path;
  };
  const auto row = GENERATE(values<Case>({
      {replaced("\"zeroten_tally\":1", "\"zeroten_tally\":2"), "/zeroten_tally"},
      {replaced("\"month\"", "\"year\""), "/period"},
      {replaced("2026-02-01", "2026-02-02"), "/groups/1/period"},
      {replaced("2026-02-01", "2026-02-30"), "/groups/1/period"},
      {replaced("\"2026-02-01\"", "null"), "/groups/1/period"},
      {replaced("[\"\"]", "[]"), "/groups/1/segments"},
      {replaced("[5,", "[-5,"), "/groups/1/counts/0"},
      {replaced("[5,", "[5.5,"), "/groups/1/counts/0"},
      {replaced("[5,", "[5,5,"), "/groups/1/counts"},
      {replaced("\"missing\":4", "\"missing\":-4"), "/missing"},
      {replaced("{\"period\":\"2026-02-01\",\"segments\":[\"\"]",
                "{\"period\":\"2026-01-01\",\"segments\":[\"\\\"Å\\\"\"]"),
       "/groups/1"},
  }));
  INFO(row.json);
  const auto tally = codec::read_grouped_tally(row.json);
  REQUIRE_FALSE(tally);
  CHECK(tally.problems().front().path == row.path);
}
