#include "collector/signed_facts.h"

#include <algorithm>
#include <optional>

#include "survey/fact.h"

namespace zeroten::collector {

namespace {

/// `text` as the page read it from its link.
std::optional<Value> value_of(survey::Fact fact, const std::string& text) {
  fact.name = "hidden." + std::string(fact.key());  // texts become numbers there
  return survey::fact_value(fact, Value(text));
}

}  // namespace

Problems check_signed_facts(const RespondentToken& token, const survey::Definition& survey,
                            const flow::Response& response) {
  Problems problems;
  for (const survey::Fact& fact : survey.facts) {
    const auto text = token.facts.find(fact.name);
    if (text == token.facts.end()) continue;
    const auto wanted = value_of(fact, text->second);
    const Value* found = survey::find_fact(response.facts, fact.name);
    if (found != nullptr && wanted && *found == *wanted) continue;
    if (found == nullptr && !wanted) continue;  // it was signed as something that it cannot be
    problems.push_back({.code = ProblemCode::signed_fact, .path = "/facts", .details = {{"value", fact.name}}});
  }
  return problems;
}

}  // namespace zeroten::collector
