#include "codec/import/import.h"

#include "codec/definition_codec.h"
#include "codec/import/request.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;
using namespace zeroten::codec::importing;
using codec::Json;

namespace {

const std::vector<std::string> systems{"surveyjs", "formbricks", "posthog"};

std::filesystem::path beside(const std::filesystem::path& file, const std::string& ending) {
  return file.parent_path() / (file.stem().string() + ending);
}

bool is_source(const std::filesystem::path& file) { return file.stem().extension().empty(); }

/// ["/path: value: reason", …], errors with "error: " before.
Json lost_of(const Imported& imported) {
  Json lost = Json::array();
  for (const Problem& problem : imported.problems) {
    const std::string severity = problem.severity == Severity::error ? "error: " : "";
    lost.push_back(severity + problem.path + ": " + std::string(problem.detail("value")) + ": " +
                   std::string(problem.detail("reason")));
  }
  return lost;
}

Imported imported(const std::string& system, const std::string& json) { return import_called(system, json); }

}  // namespace

TEST_CASE("every sample survey becomes what is written beside it, and loses what is written there") {
  for (const std::string& system : systems) {
    for (const auto& file : test::json_files("import/" + system)) {
      if (!is_source(file)) continue;
      CAPTURE(file.string());
      const auto result = imported(system, test::text_of(file));
      CHECK(lost_of(result).dump(2) + "\n" == test::text_of(beside(file, ".lost.json")));
      const bool refused = has_errors(result.problems);
      CHECK(result.definition.empty() == refused);
      if (refused) continue;
      CHECK(result.definition == test::text_of(beside(file, ".zeroten.json")));
      CHECK(codec::read_definition(result.definition));
    }
  }
}

TEST_CASE("every loss is a warning of one code, and its path leads into the file") {
  for (const std::string& system : systems) {
    for (const auto& file : test::json_files("import/" + system)) {
      if (!is_source(file)) continue;
      const Json source = Json::parse(test::text_of(file));
      for (const Problem& problem : imported(system, source.dump()).problems) {
        CAPTURE(file.string(), problem.path);
        CHECK(problem.code == ProblemCode::not_carried_over);
        CHECK(source.contains(Json::json_pointer(problem.path)));
      }
    }
  }
}

TEST_CASE("what is no survey is refused, and says why") {
  const auto system = GENERATE(values<std::string>({"surveyjs", "formbricks", "posthog"}));
  for (const auto* json : {"", "{", "[]", "null", "{}", R"({"questions":[]})", R"({"questions":[1,null,"x",[]]})",
                           R"({"questions":{}})", R"({"pages":[{"elements":[7]}],"blocks":[[]],"endings":[1]})"}) {
    CAPTURE(system, json);
    const auto result = imported(system, json);
    CHECK(result.definition.empty());
    CHECK(has_errors(result.problems));
  }
}

TEST_CASE("a system that is not known is refused, naming the known ones") {
  const auto result = imported("qualtrics", "{}");
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].code == ProblemCode::unknown_value);
  CHECK(system_called("posthog") == System::posthog);
  CHECK(name_of(System::formbricks) == "formbricks");
}

TEST_CASE("a request names the system and carries the survey; the reply carries the definition and what was lost") {
  const Json request{
      {"from", "posthog"},
      {"definition", {{"name", "S"}, {"new", 1}, {"questions", {{{"type", "open"}, {"question", "Why?"}}}}}}};
  const Json reply = Json::parse(write_imported(import_request(request.dump())));
  CHECK(reply["definition"]["questions"][0]["ask"] == "Why?");
  REQUIRE(reply["problems"].size() == 1);
  CHECK(reply["problems"][0]["path"] == "/new");
  for (const auto* broken : {"", "{}", R"({"from":"posthog"})", R"({"from":"x","definition":{}})"}) {
    const Json refused = Json::parse(write_imported(import_request(broken)));
    CHECK(refused["definition"].is_null());
    CHECK_FALSE(refused["problems"].empty());
  }
}
