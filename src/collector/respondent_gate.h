// Which surveys are for invited respondents only, and who may answer them.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "collector/respondent_token.h"

namespace zeroten::collector {

/// Immutable; any thread may call it. Without surveys it lets everybody in.
class RespondentGate {
 public:
  RespondentGate() = default;
  RespondentGate(std::string key, std::set<std::string> surveys) : key_(std::move(key)), surveys_(std::move(surveys)) {}

  /// Whether answers to `survey` need a token.
  bool demands(const std::string& survey) const { return surveys_.contains(survey); }

  /// The token in `authorization`, a header's value; at `now`, ms since 1970. Else a problem that says why there is
  /// none for `survey`, and what to do.
  Result<RespondentToken> admit(std::string_view authorization, const std::string& survey, std::int64_t now) const;

 private:
  std::string key_;
  std::set<std::string> surveys_;
};

/// The problem of a response to `survey` that came with a token for another one.
Problem made_for_other(const std::string& survey, const RespondentToken& token);

}  // namespace zeroten::collector
