#include "collector/respondent_gate.h"

#include <utility>

#include "collector/token.h"

namespace zeroten::collector {

namespace {

Problem lacking(const std::string& survey, std::string reason) {
  return {.code = ProblemCode::respondent_token, .details = {{"survey", survey}, {"reason", std::move(reason)}}};
}

}  // namespace

Result<RespondentToken> RespondentGate::admit(std::string_view authorization, const std::string& survey,
                                              std::int64_t now) const {
  const std::string_view text = bearer_of(authorization);
  if (text.empty()) {
    return Problems{lacking(survey, "none came. Send \"Authorization: Bearer TOKEN\" with the one of the invitation")};
  }
  auto token = read_signed(text, key_);
  if (!token) {
    return Problems{lacking(
        survey, "this one is not signed by this collector's key. Send all of the one in the invitation, unchanged")};
  }
  if (now / 1000 >= token->expires) {
    return Problems{lacking(survey, "this one expired " + std::to_string(now / 1000 - token->expires) +
                                        " seconds ago. Ask for a new invitation")};
  }
  return *std::move(token);
}

Problem made_for_other(const std::string& survey, const RespondentToken& token) {
  Problem problem =
      lacking(survey, "this one is for survey '" + token.survey + "'. Send the one of this survey's invitation");
  problem.path = "/survey";
  return problem;
}

}  // namespace zeroten::collector
