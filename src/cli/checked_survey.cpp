#include "cli/checked_survey.h"

#include <iostream>

#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/problem_lines.h"
#include "codec/definition_codec.h"
#include "codec/show_codec.h"
#include "survey/check.h"

namespace zeroten::cli {

std::optional<CheckedSurvey> read_checked(const std::string& command, const std::string& file, int& exit_code) {
  std::string reason;
  auto text = read_file(file, reason);
  if (!text) {
    std::cerr << "zeroten " << command << ": " << file << " cannot be read: " << reason << '\n';
    exit_code = misuse;
    return std::nullopt;
  }
  auto survey = codec::read_definition(*text);
  Problems errors = survey ? survey::check_errors(*survey) : survey.problems();
  for (const Problem& problem : codec::check_show(*text)) {
    if (problem.severity == Severity::error) errors.push_back(problem);
  }
  if (!errors.empty()) {
    print_problems(std::cerr, file, *text, errors);
    exit_code = input_has_problems;
    return std::nullopt;
  }
  return CheckedSurvey{std::move(*text), *std::move(survey)};
}

}  // namespace zeroten::cli
