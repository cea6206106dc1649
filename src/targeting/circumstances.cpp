#include "targeting/circumstances.h"

#include "base/names.h"

namespace zeroten::targeting {

namespace {

constexpr NameTable<Consent, 3> names{
    {{Consent::granted, "granted"}, {Consent::unknown, "unknown"}, {Consent::refused, "refused"}}};

}  // namespace

std::string_view name_of(Consent consent) { return name_in(names, consent); }
std::optional<Consent> consent(std::string_view name) { return value_in(names, name); }

Value::Map facts_for(const std::vector<survey::Fact>& declared, const Value::Map& given, const Value::Map& event) {
  Value::Map facts;
  for (const survey::Fact& fact : declared) {
    const Value* known = fact.root() == "event" ? find_value(event, fact.key()) : survey::find_fact(given, fact.name);
    if (known == nullptr) continue;
    if (auto fitting = survey::fact_value(fact, *known)) survey::set_fact(facts, fact, std::move(*fitting));
  }
  return facts;
}

}  // namespace zeroten::targeting
