#include "collector/facet_counter.h"

#include "codec/grouped_tally_codec.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

const score::Grouping grouping{"nps", score::Period::day, "UTC", {"channel", "facts.user.plan"}};
const std::string pro = R"({"channel":"popover","facts":{"user":{"plan":"pro"}},"language":"nb"})";
const std::string plain = R"({"channel":"email","language":"nb"})";

std::string text(const FacetCounter& counter) {
  const std::string all = codec::write_grouped_tally(counter.tally());
  return all.substr(all.find("\"missing\""));
}

}  // namespace

TEST_CASE("facets and records are counted alike, in any order") {
  FacetCounter by_facets(grouping);
  by_facets.count(pro, 9, 1, 2);
  by_facets.count(plain, 3, 1);
  by_facets.count(pro, std::nullopt, 1, 4);
  FacetCounter by_records(grouping);
  const auto record = [](const std::string& facets) {
    return facets.substr(0, facets.size() - 1) + R"(,"times":{"started":86400000}})";
  };
  by_records.count_record(record(plain), 3, score::Zone());
  for (int i = 0; i < 2; ++i) by_records.count_record(record(pro), 9, score::Zone());
  for (int i = 0; i < 4; ++i) by_records.count_record(record(pro), std::nullopt, score::Zone());
  CHECK(text(by_facets) ==
        R"("missing":4,"refused":0,"groups":[)"
        R"({"period":"1970-01-02","segments":["email",""],"counts":[0,0,0,1,0,0,0,0,0,0,0]},)"
        R"({"period":"1970-01-02","segments":["popover","pro"],"counts":[0,0,0,0,0,0,0,0,0,2,0]}]})");
  CHECK(text(by_records) == text(by_facets));
}

TEST_CASE("a time that cannot be is refused where there are periods, and only there") {
  FacetCounter daily(grouping);
  daily.count(plain, 3, -1);
  daily.count_record("{}", 3, score::Zone());
  CHECK(daily.tally().refused == 2);
  const score::Grouping timeless{"nps", std::nullopt, "", {}};
  FacetCounter in_all(timeless);
  in_all.count(plain, 3, -1);
  in_all.count_record("no JSON", 3, score::Zone());
  CHECK(total(in_all.tally()).n() == 2);
}
