// Problems as short texts that a test can compare at once: "code /path".
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "codec/json.h"  // most who look for problems read JSON

namespace zeroten::test {

using Found = std::vector<std::string>;

inline Found found(const Problems& problems) {
  Found texts;
  for (const Problem& problem : problems) texts.push_back(std::string(name_of(problem.code)) + " " + problem.path);
  return texts;
}

}  // namespace zeroten::test
