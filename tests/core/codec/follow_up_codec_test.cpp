#include "codec/follow_up_codec.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("a change is a state and a note, which may be missing") {
  const auto change = codec::read_follow_up_change(R"({"state":"in_progress","note":"Ringte, intet svar"})");
  REQUIRE(change);
  CHECK(change->state == "in_progress");
  CHECK(change->note == "Ringte, intet svar");
  CHECK(codec::read_follow_up_change(R"({"state":"closed"})")->note.empty());
  CHECK_FALSE(codec::read_follow_up_change(R"({"note":"x"})"));
}

TEST_CASE("another state, a note that is too long and what else is not known are refused") {
  const std::string letters(2 * codec::longest_note, 'x');
  const auto [json, path] = GENERATE_COPY(table<std::string, std::string>({
      {R"({"state":"done"})", "/state"},

      {R"({"state":1})", "/state"},
      {R"({"state":"open","note":")" + letters + R"("})", "/note"},
      {R"({"state":"open","owner":"Eva"})", "/owner"},
      {"closed", ""},
  }));
  const auto change = codec::read_follow_up_change(json);
  REQUIRE_FALSE(change);
  CHECK(change.problems().front().path == path);
}

TEST_CASE("what was never changed has no time of a change") {
  codec::FollowUpEntry entry{.response = "a", .score = 3, .language = "nb", .received = 7, .consents = {"Yes"}};
  entry.change = {"open", ""};
  CHECK(codec::write_follow_ups({entry}, true) ==
        R"({"follow_ups":[{"response":"a","score":3,"category":"detractor","language":"nb","received":7,)"
        R"("consents":["Yes"],"addresses":[],"texts":[],"state":"open","note":""}],"more":true})");
  CHECK(codec::write_follow_up("a", {"closed", "n"}, 9) ==
        R"({"response":"a","state":"closed","note":"n","updated":9})");
}
