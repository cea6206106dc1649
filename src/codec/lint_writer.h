// What `zeroten lint --json` prints.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"

namespace zeroten::codec {

struct LintedFile {
  std::string file;
  Problems problems;
};

/// {"files":[{"file":"…","problems":[…]}]}
std::string write_linted(const std::vector<LintedFile>& files);

}  // namespace zeroten::codec
