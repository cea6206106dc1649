// Any bytes as a definition: problems with words, or a survey that can be shown, checked and found by its ids.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/words.h"
#include "codec/definition_codec.h"
#include "engine/authoring.h"
#include "tests/fuzz/require.h"

namespace {

void check_problems(const zeroten::Problems& problems) {
  for (const zeroten::Problem& problem : problems) {
    FUZZ_REQUIRE(!zeroten::words(problem).empty());
    FUZZ_REQUIRE(problem.path.empty() || problem.path.front() == '/');
  }
}

void check_survey(const zeroten::survey::Definition& survey) {
  FUZZ_REQUIRE(!survey.questions.empty());
  FUZZ_REQUIRE(!survey.endings.empty());
  FUZZ_REQUIRE(survey.revision.size() == 32);
  for (const auto& question : survey.questions)
    FUZZ_REQUIRE(zeroten::survey::find_question(survey, question.id) == &question);
  for (const auto& ending : survey.endings) FUZZ_REQUIRE(zeroten::survey::find_ending(survey, ending.id) == &ending);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto survey = zeroten::codec::read_definition(text);
  FUZZ_REQUIRE(bool(survey) != zeroten::has_errors(survey.problems()));
  check_problems(survey.problems());
  if (survey) check_survey(*survey);
  FUZZ_REQUIRE(!zeroten::engine::lint(std::string(text)).empty());
  return 0;
}
