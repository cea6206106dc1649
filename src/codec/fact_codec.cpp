#include "codec/fact_codec.h"

#include "base/id.h"
#include "base/utf8.h"
#include "codec/list_reader.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using survey::Fact;
using survey::FactType;

constexpr std::string_view known_types = "int, number, text, bool, date";

void read_type(const Json& value, const std::string& path, Fact& fact, Problems& problems) {
  const auto name = read_string(value, path, problems);
  if (!name) return;
  const auto type = survey::fact_type(*name);
  if (!type) problems.push_back(unknown_value(path, *name, known_types));
  fact.type = type.value_or(FactType::text);
}

std::string read_fact_value(const Json& value, const std::string& path, Problems& problems) {
  auto text = read_string(value, path, problems);
  if (text && (text->empty() || code_points(*text) > survey::longest_fact)) report(problems, ProblemCode::empty, path);
  return std::move(text).value_or("");
}

void read_values(const Json& value, const std::string& path, Fact& fact, Problems& problems) {
  fact.values = read_list<std::string>(value, path, {1, most_fact_values}, problems, read_fact_value);
}

void read_object(const Json& value, const std::string& path, Fact& fact, Problems& problems) {
  ObjectReader object(value, path, problems);
  if (const Json* type = object.member("type", Need::required))
    read_type(*type, object.path_of("type"), fact, problems);
  if (fact.type == FactType::integer || fact.type == FactType::number) {
    fact.min = object.number("min");
    fact.max = object.number("max");
    if (fact.min && fact.max && *fact.min > *fact.max) {
      report(problems, ProblemCode::invalid_bounds, path, {{"reason", "min is more than max"}});
    }
  } else if (const Json* values = fact.type == FactType::text ? object.member("values") : nullptr) {
    read_values(*values, object.path_of("values"), fact, problems);
  }
  object.finish();
}

void check_name(const Fact& fact, const std::string& path, Problems& problems) {
  const bool dotted = fact.name.find('.') != std::string::npos;
  if (dotted && survey::is_fact_root(fact.root()) && is_id(fact.key())) return;
  report(problems, ProblemCode::invalid_fact, path,
         {{"key", utf8_prefix(fact.name, 64)},
          {"reason", "write user., page., event., device. or hidden. and a name of letters, digits, - and _"}});
}

}  // namespace

std::vector<Fact> read_declared_facts(ObjectReader& definition) {
  std::vector<Fact> facts;
  const Json* value = definition.member("facts");
  if (value == nullptr) return facts;
  const std::string path = definition.path_of("facts");
  Problems& problems = definition.problems();
  if (!value->is_object()) {
    problems.push_back(wrong_type(path, "an object", *value));
    return facts;
  }
  if (value->size() > most_facts) report(problems, ProblemCode::too_many, path, {{"max", std::to_string(most_facts)}});
  for (auto entry = value->begin(); entry != value->end(); ++entry) {
    Fact fact{entry.key()};
    const std::string fact_path = child_path(path, entry.key());
    check_name(fact, fact_path, problems);
    if (entry->is_array()) {
      read_values(*entry, fact_path, fact, problems);
    } else if (entry->is_object()) {
      read_object(*entry, fact_path, fact, problems);
    } else {
      read_type(*entry, fact_path, fact, problems);
    }
    facts.push_back(std::move(fact));
  }
  return facts;
}

Value::Map read_facts(const Json& json, const std::string& path, const std::vector<Fact>& declared,
                      Problems& problems) {
  Value::Map facts;
  if (!json.is_object()) {
    problems.push_back(wrong_type(path, "an object", json));
    return facts;
  }
  const Value::Map given = *read_value(json).map();
  for (const Fact& fact : declared) {
    const Value* value = survey::find_fact(given, fact.name);
    if (value == nullptr || value->is_null()) continue;
    auto fitting = survey::fact_value(fact, *value);
    if (fitting) {
      survey::set_fact(facts, fact, std::move(*fitting));
    } else {
      const std::string fact_path = child_path(child_path(path, fact.root()), fact.key());
      report(problems, ProblemCode::wrong_fact, fact_path,
             {{"value", fact.name}, {"expected", survey::name_of(fact.type)}}, Severity::warning);
    }
  }
  return facts;
}

}  // namespace zeroten::codec
