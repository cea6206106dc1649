// Surveys of a few questions for tests of the check.
#pragma once

#include <string>

#include "base/problem.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

namespace zeroten::test {

/// What a test writes between the brackets of "questions"; `more` are further members: R"(,"endings":[…])".
inline survey::Definition survey_with(const std::string& questions, const std::string& more = "") {
  return survey_of(R"({"zeroten":1,"id":"s","subject":"F","questions":[)" + questions + "]" + more + "}");
}

inline const std::string nps = R"({"id":"score","type":"nps"})";
inline const std::string skippable_nps = R"({"id":"score","type":"nps","required":false})";
inline const std::string thanks = R"({"id":"thanks","title":"Thanks"})";

/// A text question; `members` begin with a comma: R"(,"when":"score > 3")".
inline std::string asking(const std::string& id, const std::string& members = "") {
  return R"({"id":")" + id + R"(","type":"text","ask":"What of )" + id + R"(?")" + members + "}";
}

/// A choice of yes and no.
inline std::string yes_or_no(const std::string& id, const std::string& members = "") {
  return R"({"id":")" + id + R"(","type":"choice","ask":"Is )" + id +
         R"( so?","choices":[{"id":"yes","text":"Yes"},{"id":"no","text":"No"}])" + members + "}";
}

inline std::string endings(const std::string& list) { return R"(,"endings":[)" + list + "]"; }

/// What one part of the check says.
inline Problems problems_of(void (*check)(const survey::Definition&, Problems&), const survey::Definition& survey) {
  Problems problems;
  check(survey, problems);
  return problems;
}

}  // namespace zeroten::test
