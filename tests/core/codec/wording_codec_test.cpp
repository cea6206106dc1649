#include "codec/wording_codec.h"

#include "codec/json.h"
#include "tests/core/support/found.h"
#include "tests/core/support/wording_file.h"

using namespace zeroten;
using codec::Json;
using codec::read_wording;
using test::found;
using test::Found;

namespace {

Found problems_with(const std::string& pointer, const Json& value) {
  Json wording = Json::parse(test::wording_text("nb"));
  wording[Json::json_pointer(pointer)] = value;
  return found(read_wording(wording.dump()).problems());
}

}  // namespace

TEST_CASE("every language file is a wording, phrase by phrase") {
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(ZEROTEN_SOURCE_DIR) / "web" / "i18n")) {
    INFO(entry.path().string());
    const auto read = read_wording(test::wording_json(entry.path()).dump());
    REQUIRE(read);
    const Json json = Json::parse(test::text_of(entry.path()));
    CHECK(read->wording().language == json["language"].get<std::string>());
    CHECK(read->wording().direction == json["direction"].get<std::string>());
    for (const auto& [phrase, name] : survey::phrase_names) {
      CHECK(read->wording()[phrase] == json[std::string(name)].get<std::string>());
    }
  }
}

TEST_CASE("a wording that is moved still has its phrases") {
  auto read = read_wording(test::wording_text("fi"));
  REQUIRE(read);
  const std::string next(read->wording()[survey::Phrase::next]);
  codec::LoadedWording moved = std::move(*read);
  std::optional<codec::LoadedWording> kept;
  kept = std::move(moved);
  CHECK(kept->wording()[survey::Phrase::next] == next);
  CHECK(kept->wording().language == "fi");
}

TEST_CASE("a wording that lacks something is refused, and says what") {
  CHECK(problems_with("/phrases/3", "") == Found{"empty /phrases/3"});
  CHECK(problems_with("/phrases/3", " \t") == Found{"empty /phrases/3"});
  CHECK(problems_with("/phrases/3", 5) == Found{"wrong_type /phrases/3"});
  CHECK(problems_with("/phrases", Json::array({"one"})) == Found{"wrong_type /phrases"});
  CHECK(problems_with("/language", "norsk") == Found{"invalid_language /language"});
  CHECK(problems_with("/direction", "up") == Found{"unknown_value /direction"});
  CHECK(problems_with("/colour", "red") == Found{"unknown_key /colour"});
  CHECK(found(read_wording("{}").problems()) == Found{"missing_key ", "missing_key ", "missing_key ",
                                                      "invalid_language /language", "unknown_value /direction"});
  const auto large = read_wording(std::string(codec::largest_wording + 1, ' '));
  CHECK(found(large.problems()) == Found{"too_large "});
}
