// What `zeroten lint --json` and `--sarif` print.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace zeroten::codec {

struct LintedFile {
  std::string file;
  /// What was linted, for the places of the problems.
  std::string text;
  Problems problems;
};

/// {"problems":[{…,"line":3,"column":14}]}: of one text.
std::string write_lint(std::string_view text, const Problems& problems);

/// {"files":[{"file":"…","problems":[{…,"line":3,"column":14}]}]}
std::string write_linted(const std::vector<LintedFile>& files);

/// SARIF 2.1.0 (OASIS): what code hosts show beside the lines of a change.
std::string write_sarif(const std::vector<LintedFile>& files);

}  // namespace zeroten::codec
