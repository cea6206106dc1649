#include "engine/import.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("an author's tool imports a survey by the name of its system") {
  const std::string reply = engine::import_survey(
      R"({"from":"posthog","definition":{"name":"S","questions":[{"type":"open","question":"Why?"}]}})");
  CHECK(reply.starts_with("{\"definition\":{\n  \"zeroten\": 1,"));
  CHECK(reply.ends_with(R"("problems":[]})"));
}

TEST_CASE("what cannot be imported has no definition, and problems") {
  CHECK(engine::import_survey("{").starts_with(R"({"definition":null,"problems":[{"code":"json_syntax")"));
}
