#include "targeting/page.h"

#include <nlohmann/json.hpp>

#include "tests/core/support/fixture.h"

using namespace zeroten::targeting;

namespace {

Page page_of(const std::string& address) {
  const std::size_t fragment = std::min(address.find('#'), address.size());
  const std::size_t query = std::min(address.find('?'), fragment);
  return {address.substr(0, query), address.substr(query, fragment - query), address.substr(fragment)};
}

}  // namespace

TEST_CASE("a pattern fits the addresses that tests/fixtures/pages.json says, as it does on a page") {
  for (const auto& each : nlohmann::json::parse(zeroten::test::text_of(zeroten::test::fixtures("pages.json")))) {
    CAPTURE(each.dump());
    CHECK(fits(each["pattern"].get<std::string>(), page_of(each["address"])) == each["fits"].get<bool>());
  }
}

TEST_CASE("no pattern fits every page") { CHECK(fits("", {"/any", "?x", "#y"})); }

TEST_CASE("many stars over a long address come to an end") {
  std::string pattern;
  for (int i = 0; i < 60; ++i) pattern += "*a";
  CHECK_FALSE(fits(pattern + "b", {std::string(2000, 'a')}));
}
