// Compiled alone: it has names that files beside it have, too.
#include "codec/fact_codec.h"

#include "base/id.h"
#include "base/utf8.h"
#include "codec/list_reader.h"

namespace zeroten::codec {

namespace {

using survey::Fact;
using survey::FactType;

constexpr std::string_view known_types = "int, number, text, bool, date";

void read_type(const Value& value, const Place& place, Fact& fact, Problems& problems) {
  const std::string* name = read_string(value, place, problems);
  if (name == nullptr) return;
  const auto type = survey::fact_type(*name);
  if (!type) report_unknown(place, *name, known_types, problems);
  fact.type = type.value_or(FactType::text);
}

void read_fact_value(const Value& value, const Place& place, std::string& text, Problems& problems) {
  const std::string* given = read_string(value, place, problems);
  if (given == nullptr) return;
  if (given->empty() || code_points(*given) > survey::longest_fact) place.report(problems, ProblemCode::empty);
  text = *given;
}

void read_values(const Value& value, const Place& place, Fact& fact, Problems& problems) {
  fact.values = read_list<std::string>(value, place, {1, most_fact_values}, problems, read_fact_value);
}

void read_object(const Value& value, const Place& place, Fact& fact, Problems& problems) {
  ObjectReader object(value, place, problems);
  if (const Value* type = object.member("type", Need::required)) {
    read_type(*type, object.place_of("type"), fact, problems);
  }
  if (fact.type == FactType::integer || fact.type == FactType::number) {
    fact.min = object.number("min");
    fact.max = object.number("max");
  } else if (const Value* values = fact.type == FactType::text ? object.member("values") : nullptr) {
    read_values(*values, object.place_of("values"), fact, problems);
  }
  object.finish();
}

void check_name(const Fact& fact, const Place& place, Problems& problems) {
  const bool dotted = fact.name.find('.') != std::string::npos;
  if (dotted && survey::is_fact_root(fact.root()) && is_id(fact.key())) return;
  place.report(problems, ProblemCode::invalid_fact,
               {{"key", utf8_prefix(fact.name, 64)},
                {"reason", "write user., page., event., device. or hidden. and a name of letters, digits, - and _"}});
}

void read_fact(const Value& value, const Place& place, Fact& fact, Problems& problems) {
  check_name(fact, place, problems);
  if (value.list() != nullptr) {
    read_values(value, place, fact, problems);
  } else if (value.map() != nullptr) {
    read_object(value, place, fact, problems);
  } else {
    read_type(value, place, fact, problems);
  }
}

}  // namespace

std::vector<Fact> read_declared_facts(ObjectReader& definition) {
  std::vector<Fact> facts;
  const Value* value = definition.member("facts");
  const Place place = definition.place_of("facts");
  Problems& problems = definition.problems();
  const Value::Map* map = value == nullptr ? nullptr : read_map(*value, place, problems);
  if (map == nullptr) return facts;
  if (map->size() > most_facts) place.report(problems, ProblemCode::too_many, {{"max", std::to_string(most_facts)}});
  facts.resize(map->size());
  for (std::size_t i = 0; i < facts.size(); ++i) {
    facts[i].name = (*map)[i].first;
    read_fact((*map)[i].second, place.at(facts[i].name), facts[i], problems);
  }
  return facts;
}

Value::Map read_facts(const Value& value, const Place& place, const std::vector<Fact>& declared, Problems& problems) {
  Value::Map facts;
  const Value::Map* given = read_map(value, place, problems);
  if (given == nullptr) return facts;
  for (const Fact& fact : declared) {
    const Value* known = survey::find_fact(*given, fact.name);
    if (known == nullptr || known->is_null()) continue;
    auto fitting = survey::fact_value(fact, *known);
    if (fitting) {
      survey::set_fact(facts, fact, std::move(*fitting));
    } else {
      place.at(fact.root())
          .at(fact.key())
          .report(problems, ProblemCode::wrong_fact, {{"value", fact.name}, {"expected", survey::name_of(fact.type)}},
                  Severity::warning);
    }
  }
  return facts;
}

}  // namespace zeroten::codec
