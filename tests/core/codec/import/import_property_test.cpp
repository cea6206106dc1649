// Files that somebody changed by hand: whatever comes in, what comes out is a definition, or nothing.
#include <rapidcheck.h>

#include "codec/definition_codec.h"
#include "codec/import/request.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;
using namespace zeroten::codec::importing;
using codec::Json;

namespace {

const std::vector<std::string> systems{"surveyjs", "formbricks", "posthog"};

/// The surveys of one system.
std::vector<Json> samples(const std::string& system) {
  std::vector<Json> found;
  for (const auto& file : test::json_files("import/" + system)) {
    if (file.stem().extension().empty()) found.push_back(Json::parse(test::text_of(file)));
  }
  return found;
}

/// A value that stands somewhere in `json`, found by going down at random.
Json& any_place(Json& json) {
  if (!json.is_structured() || json.empty() || *rc::gen::inRange(0, 8) == 0) return json;
  auto entry = json.begin();
  std::advance(entry, *rc::gen::inRange<std::size_t>(0, json.size()));
  return any_place(*entry);
}

Json any_value(Json& survey) {
  const std::vector<Json> odd{nullptr,
                              true,
                              false,
                              0,
                              -1,
                              3,
                              1e300,
                              0.5,
                              "",
                              "end",
                              "{in} = 1",
                              "nps",
                              Json::array(),
                              Json::object(),
                              Json{{"default", "x"}},
                              "\\*{[<p>",
                              "#recall:nps/fallback:x#",
                              "other"};
  if (*rc::gen::inRange(0, 3) == 0) return any_place(survey);
  return odd[*rc::gen::inRange<std::size_t>(0, odd.size())];
}

/// Whatever is wrong was found by the importer, not afterwards in what it made.
bool refused_by_importer(const Imported& imported) {
  return std::all_of(imported.problems.begin(), imported.problems.end(), [](const Problem& problem) {
    return problem.code == ProblemCode::not_carried_over || problem.code == ProblemCode::wrong_type;
  });
}

}  // namespace

TEST_CASE("a survey that was changed by hand is imported as a sound definition, or refused with a reason") {
  for (const std::string& system : systems) {
    const auto surveys = samples(system);
    std::size_t kept = 0;
    std::size_t refused_by_reader = 0;
    CHECK(rc::check([&] {
      Json survey = surveys[*rc::gen::inRange<std::size_t>(0, surveys.size())];
      const int changes = *rc::gen::inRange(1, 4);
      for (int i = 0; i < changes; ++i) {
        const Json value = any_value(survey);
        any_place(survey) = value;
      }
      RC_LOG(survey.dump());
      const auto imported = import_called(system, survey.dump());
      RC_ASSERT(imported.definition.empty() == has_errors(imported.problems));
      if (!refused_by_importer(imported)) ++refused_by_reader;
      if (imported.definition.empty()) return;
      ++kept;
      RC_ASSERT(codec::read_definition(imported.definition));
    }));
    CHECK(kept > 20);
    CHECK(refused_by_reader * 20 <= kept);
  }
}
