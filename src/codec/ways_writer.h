// Ways through a survey as JSON: what `zeroten lint --paths --json` prints.
#pragma once

#include <string>

#include "survey/ways.h"

namespace zeroten::codec {

/// {"whole":true,"paths":[{"questions":["score"],"ending":"promoter","example":"score = 9"}]}
std::string write_ways(const survey::Ways& ways);

}  // namespace zeroten::codec
