#include "collector/start_definitions.h"

#include "collector/sqlite_store.h"
#include "tests/catch.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("definitions are read from files that are there") {
  const test::TempFolder folder;
  const auto files = read_definitions({folder.write("a.json", "{}"), folder.write("b.json", "[]")});
  REQUIRE(files);
  CHECK(files->at(0).text == "{}");
  CHECK(files->at(1).name == folder.file("b.json"));
  CHECK_FALSE(read_definitions({folder.file("none.json")}));
  CHECK_FALSE(read_definitions({folder.path().string()}));
  CHECK_FALSE(read_definitions({folder.write("empty.json", "")}));
  CHECK(read_definitions({})->empty());
}

TEST_CASE("all of them must be sound, and no two the same survey") {
  const DefinitionFile shop{"a.json", test::shop_definition};
  const DefinitionFile again{"b.json", test::other_definition};
  const DefinitionFile broken{"c.json", "{"};
  const DefinitionFile other{"d.json", R"({"zeroten":1,"id":"other","subject":"F"})"};
  const auto sound = [](const std::vector<DefinitionFile>& files) {
    Surveys surveys;
    return add_definitions(files, surveys);
  };
  CHECK(sound({shop, other}));
  CHECK_FALSE(sound({shop, again}));
  CHECK_FALSE(sound({shop, broken}));
  // It can be read; but nobody would ever see its second ending.
  CHECK_FALSE(sound({{"e.json", R"({"zeroten":1,"id":"e","endings":[{"id":"a"},{"id":"b"}]})"}}));
}

TEST_CASE("a collector knows the surveys of its earlier starts, and the newest is the one it was started with") {
  const test::TempFolder folder;
  SqliteStore store(folder.file("a.db"));
  Surveys first;
  REQUIRE(restore_surveys(store, {{"a.json", test::shop_definition}}, first));
  Surveys second;
  REQUIRE(restore_surveys(store, {{"a.json", test::other_definition}}, second));
  CHECK(second.newest("shop")->definition.subject == "Reven");
  CHECK(second.find("shop", first.newest("shop")->definition.revision) != nullptr);
  Surveys back;
  REQUIRE(restore_surveys(store, {{"a.json", test::shop_definition}}, back));
  CHECK(back.newest("shop")->definition.subject == "Fjellrev");
  Surveys without;
  REQUIRE(restore_surveys(store, {}, without));
  CHECK(without.newest("shop")->definition.subject == "Fjellrev");
}
