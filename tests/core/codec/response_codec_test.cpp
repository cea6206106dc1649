// Responses in and out. What is refused: engine/verify_test.cpp.
#include "codec/response_codec.h"

#include "tests/core/support/arbitrary.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::read_response;
using codec::write_response;
using test::found;
using test::Found;
using test::Json;

namespace {

rc::Gen<flow::Response> any_response() {
  return rc::gen::exec([] {
    flow::Response response = test::wool();
    response.seq = *rc::gen::inRange<std::int64_t>(1, 1'000'001);
    response.answers = {{"score", *rc::gen::inRange(0, 11)}, {"why", *test::any_text()}};
    response.category.reset();
    response.nps = *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(0, 11)) : std::nullopt;
    if (response.nps) response.category = score::category_of(*response.nps);
    response.status = *rc::gen::element(flow::Status::partial, flow::Status::complete, flow::Status::dismissed);
    response.channel = *rc::gen::element(flow::Channel::in_page, flow::Channel::kiosk, flow::Channel::email);
    response.touchpoint = *test::any_text();
    response.respondent = *test::any_text();
    response.times = {*rc::gen::arbitrary<std::int32_t>(), 2, 3, std::nullopt, *rc::gen::inRange(0, 1000)};
    if (*rc::gen::arbitrary<bool>()) response.times.completed = -5;
    return response;
  });
}

}  // namespace

TEST_CASE("a response is written in canonical form, as the messages show it") {
  auto response = test::wool();
  response.revision = std::string(32, '0');
  CHECK(write_response(response) ==
        R"({"answers":{"score":9,"why":"Wool"},"category":"promoter","channel":"popover","ending":"promoter",)"
        R"("id":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","language":"en","respondent":"customer-17",)"
        R"("revision":"00000000000000000000000000000000","scores":{"nps":9},"seq":3,"status":"complete",)"
        R"("survey":"shop-nps","times":{"completed":5000,"elapsed":4000,"shown":1000,"started":2000,"updated":5000},)"
        R"("touchpoint":"purchase","zeroten":1})");
  CHECK(write_response(response) == Json::parse(write_response(response)).dump());
}

TEST_CASE("what is written is read as the same response") {
  CHECK(rc::check([] {
    const flow::Response response = *any_response();
    const auto read = read_response(write_response(response));
    RC_ASSERT(read);
    RC_ASSERT(*read == response);
    RC_ASSERT(write_response(*read) == write_response(response));
  }));
}

TEST_CASE("numbers are taken as they will be written, and refused where they cannot be") {
  const auto [given, kept] =
      GENERATE(values<std::pair<std::string, std::string>>({{"9", "9"},
                                                            {"9.0", "9"},
                                                            {"0.1234567", "0.123457"},
                                                            {"[1.5,2.0]", "[1.5,2]"},
                                                            {R"({"a":-0.0})", R"({"a":0})"},
                                                            {"9007199254740991", "9007199254740991"},
                                                            {"9007199254740992.0", ""},
                                                            {"-1e300", ""}}));
  for (const std::string path : {"/answers/why", "/facts/user/worth"}) {
    Json response = Json::parse(write_response(test::wool()));
    response[Json::json_pointer(path)] = Json::parse(given);
    const auto read = read_response(response.dump());
    CAPTURE(path, given);
    if (kept.empty()) {
      CHECK(found(read.problems()) == Found{"out_of_range " + path});
    } else {
      REQUIRE(read);
      CHECK(Json::parse(write_response(*read))[Json::json_pointer(path)].dump() == kept);
      CHECK(*read_response(write_response(*read)) == *read);
    }
  }
}

TEST_CASE("the longest texts that a survey may ask for fit into a response, even escaped") {
  auto response = test::wool();
  response.answers.clear();
  for (int i = 0; i < 4; ++i) response.answers.emplace_back("q" + std::to_string(i), std::string(10'000, '\x01'));
  response.touchpoint = response.respondent = std::string(200, '\x01');
  CHECK(read_response(write_response(response)));
  response.answers.emplace_back("q4", std::string(10'000, '\x01'));
  CHECK(found(read_response(write_response(response)).problems()) == Found{"too_large "});
}

TEST_CASE("the hash is the first half of the SHA-256") {
  CHECK(codec::content_hash("") == "e3b0c44298fc1c149afbf4c8996fb924");
}
