// Which questions of a SurveyJS survey are asked, where it ends, and with what. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "codec/import/source.h"

namespace zeroten::codec::importing {

/// An expression that waits until every question is known.
struct SurveyjsExpression {
  std::size_t step;
  std::string text;
  std::string path;
  bool requires_it = false;
};

/// Reads `expressions` into the steps of the draft, and the endings and triggers of `survey`.
void read_surveyjs_flow(Source& survey, const std::vector<SurveyjsExpression>& expressions);

}  // namespace zeroten::codec::importing
