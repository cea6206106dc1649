#include "codec/import/words.h"

#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::codec::importing;
using codec::Json;

namespace {

Draft draft() {
  Draft made;
  made.names = {{"n-1", "n_1"}, {"gone", "gone", false}, {"source", "hidden.source"}};
  return made;
}

std::string words(const std::string& theirs, Recall recall = Recall::none) {
  Draft made = draft();
  return plain_words(made, theirs, "/t", recall);
}

std::size_t losses(const std::string& theirs, Recall recall = Recall::none) {
  Draft made = draft();
  plain_words(made, theirs, "/t", recall);
  return made.problems.size();
}

}  // namespace

TEST_CASE("a text keeps its words and loses its tags") {
  CHECK(words("<p>Fish &amp; <b>chips</b><br>&lt;now&gt;</p>") == "Fish & chips\n<now>");
  CHECK(words("1 < 2 and 3 > 2") == "1 < 2 and 3 > 2");
  CHECK(losses("<p>plain</p>") == 0);
  CHECK(losses("<b>bold</b>") == 1);
}

TEST_CASE("what only looks like our markup is shown as it stands") {
  CHECK(words("*Terms* [apply]") == "\\*Terms\\* \\[apply]");
  CHECK(words("Write {name} here") == "Write { name} here");
}

TEST_CASE("answers in texts become placeholders with a fallback") {
  CHECK(words("You said {n-1}!", Recall::braces) == "You said {n_1|}!");
  CHECK(words("Via #recall:source/fallback:thenbspshop#.", Recall::hash) == "Via {hidden.source|the shop}.");
  CHECK(losses("You said {n-1}!", Recall::braces) == 0);
}

TEST_CASE("an answer that is not here is lost, and its fallback stands there") {
  CHECK(words("Say {gone} or {none}.", Recall::braces) == "Say … or ….");
  CHECK(words("#recall:gone/fallback:it#", Recall::hash) == "it");
  CHECK(losses("Say {gone} or {none}.", Recall::braces) == 2);
}

TEST_CASE("texts by language keep their languages, the default under the survey's own") {
  Draft made = draft();
  const Json both{{"default", "Yes"}, {"de", "Ja"}};
  const auto text = read_words(made, &both, "/t", Recall::none);
  CHECK(text.by_language == std::vector<std::pair<std::string, std::string>>{{"de", "Ja"}, {"en", "Yes"}});
  const Json one{{"default", "Yes"}};
  CHECK(read_words(made, &one, "/t", Recall::none).by_language[0].first.empty());
  const Json wrong{{"default", "Yes"}, {"klingon!", "HIja"}};
  CHECK(read_words(made, &wrong, "/t", Recall::none).by_language.size() == 1);
  REQUIRE(made.problems.size() == 1);
  CHECK(made.problems[0].path == "/t/klingon!");
}
