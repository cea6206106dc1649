#include "engine/sessions.h"

#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

namespace {

const std::string options = R"({"random":"0123456789abcdef0123456789abcdef","now":{"wall":1,"elapsed":1}})";
const std::string next = R"({"type":"next","now":{"wall":2,"elapsed":2}})";

std::string definition(const std::string& id) { return R"({"zeroten":1,"id":")" + id + R"(","subject":"Fjellrev"})"; }

std::string first_code(const std::string& reply) {
  const Json problems = Json::parse(reply)["problems"];
  return problems.empty() ? "none" : problems[0]["code"].get<std::string>();
}

std::string survey_of(const std::string& saved) { return Json::parse(saved).value("survey", "none"); }

}  // namespace

TEST_CASE("each number is a session of its own") {
  engine::Sessions sessions;
  CHECK(first_code(sessions.open(7, definition("a"), "", options)) == "none");
  CHECK(first_code(sessions.open(1, definition("b"), "", options)) == "none");
  CHECK(survey_of(sessions.save(7)) == "a");
  CHECK(survey_of(sessions.save(1)) == "b");
  CHECK(first_code(sessions.send(7, next)) == "required");
}

TEST_CASE("a number that nobody opened, or that was closed, is no session") {
  engine::Sessions sessions;
  CHECK(first_code(sessions.send(7, next)) == "not_open");
  sessions.open(7, definition("a"), "", options);
  sessions.close(7);
  sessions.close(7);
  CHECK(first_code(sessions.send(7, next)) == "not_open");
  CHECK(first_code(sessions.save(7)) == "not_open");
}

TEST_CASE("a survey with problems is not opened, and leaves the one that was there") {
  engine::Sessions sessions;
  CHECK(first_code(sessions.open(7, "{}", "", options)) == "missing_key");
  CHECK(first_code(sessions.save(7)) == "not_open");
  sessions.open(7, definition("a"), "", options);
  sessions.open(7, "{}", "", options);
  CHECK(survey_of(sessions.save(7)) == "a");
  sessions.open(7, definition("b"), "", options);
  CHECK(survey_of(sessions.save(7)) == "b");
}
