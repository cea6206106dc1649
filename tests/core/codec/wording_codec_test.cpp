#include "codec/wording_codec.h"

#include "codec/json.h"
#include "tests/core/support/fixture.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::Json;
using codec::read_wording;
using test::found;
using test::Found;

namespace {

std::string file(const std::string& language) {
  return test::text_of(std::filesystem::path(ZEROTEN_SOURCE_DIR) / "web" / "i18n" / (language + ".json"));
}

Found problems_with(const std::string& key, const Json& value) {
  Json wording = Json::parse(file("nb"));
  wording[key] = value;
  const auto read = read_wording(wording.dump());
  return found(read.problems());
}

}  // namespace

TEST_CASE("every language file is a wording, phrase by phrase") {
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(ZEROTEN_SOURCE_DIR) / "web" / "i18n")) {
    INFO(entry.path().string());
    const std::string text = test::text_of(entry.path());
    const auto read = read_wording(text);
    REQUIRE(read);
    const Json json = Json::parse(text);
    CHECK(read->wording().language == json["language"].get<std::string>());
    CHECK(read->wording().direction == json["direction"].get<std::string>());
    for (const auto& [phrase, name] : survey::phrase_names) {
      CHECK(read->wording()[phrase] == json[std::string(name)].get<std::string>());
    }
  }
}

TEST_CASE("a wording that is moved still has its phrases") {
  auto read = read_wording(file("fi"));
  REQUIRE(read);
  const std::string next(read->wording()[survey::Phrase::next]);
  codec::LoadedWording moved = std::move(*read);
  std::optional<codec::LoadedWording> kept;
  kept = std::move(moved);
  CHECK(kept->wording()[survey::Phrase::next] == next);
  CHECK(kept->wording().language == "fi");
}

TEST_CASE("a wording that lacks something is refused, and says what") {
  CHECK(problems_with("next", "") == Found{"empty /next"});
  CHECK(problems_with("next", " \t") == Found{"empty /next"});
  CHECK(problems_with("next", 5) == Found{"wrong_type /next"});
  CHECK(problems_with("language", "norsk") == Found{"invalid_language /language"});
  CHECK(problems_with("direction", "up") == Found{"unknown_value /direction"});
  CHECK(problems_with("colour", "red") == Found{"unknown_key /colour"});
  const auto empty = read_wording("{}");
  CHECK(empty.problems().size() == survey::phrase_count + 4);  // no language or direction, and neither is a good one
  const auto large = read_wording(std::string(codec::largest_wording + 1, ' '));
  CHECK(found(large.problems()) == Found{"too_large "});
}
