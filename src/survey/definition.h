// A survey as plain values: what was written, with the standard survey filled in where nothing was.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "survey/ending.h"
#include "survey/fact.h"
#include "survey/question.h"

namespace zeroten::survey {

/// A value worked out from answers and facts: calc.ID in conditions, {calc.ID} in texts.
struct Computed {
  std::string id;
  condition::Expression value;
};

struct Definition {
  std::string id;
  /// The first 128 bits of the SHA-256 of the definition in canonical form, as 32 hexadecimal digits.
  std::string revision;
  /// Who is asked about: "Fjellrev". May be empty when no text needs it.
  std::string subject;
  /// BCP 47 tags, the fallback first. Empty: every language that the texts and the standard wording have.
  std::vector<std::string> languages;
  std::vector<Fact> facts;
  std::vector<Computed> computed;
  std::vector<Question> questions;
  std::vector<Ending> endings;
};

/// The question called `id`; null if there is none. Valid as long as `definition`.
const Question* find_question(const Definition& definition, std::string_view id);
const Ending* find_ending(const Definition& definition, std::string_view id);
/// The declaration of the fact called `name` ("user.plan"); null if there is none.
const Fact* find_declared_fact(const Definition& definition, std::string_view name);

/// The first question of type nps: the one that gives the response its score and category. Null if there is none.
const Question* score_question(const Definition& definition);

}  // namespace zeroten::survey
