#include "codec/conformance_codec.h"

#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/problem_writer.h"
#include "codec/tagged_value.h"

namespace zeroten::codec {

namespace {

constexpr JsonLimits limits{.bytes = 16 * 1024 * 1024, .depth = 100, .tokens = 1'000'000};
constexpr std::size_t most_vectors = 100'000;

/// Types that the language has not are of any type: what needs them is refused for other reasons.
condition::Type read_type(const Value& json) {
  const std::string* text = json.text();
  return (text == nullptr ? std::nullopt : condition::read_type(*text)).value_or(condition::Type());
}

void read_environment(const Value::Map& names, ConformanceVector& vector) {
  for (const auto& [name, type] : names) vector.declarations.push_back({.name = name, .type = read_type(type)});
}

std::optional<double> number_member(const Value::Map& members, std::string_view name) {
  const Value* member = find_value(members, name);
  if (member == nullptr) return std::nullopt;
  if (const auto* whole = member->integer()) return static_cast<double>(*whole);
  return member->number() == nullptr ? std::nullopt : std::optional(*member->number());
}

condition::Declaration read_declaration(const std::string& name, const Value& json) {
  condition::Declaration declaration{.name = name};
  const Value::Map* members = json.map();
  if (members == nullptr) return declaration;
  if (const Value* type = find_value(*members, "type")) declaration.type = read_type(*type);
  declaration.min = number_member(*members, "min");
  declaration.max = number_member(*members, "max");
  const Value* ids = find_value(*members, "enum");
  if (ids == nullptr || ids->list() == nullptr) return declaration;
  for (const Value& id : *ids->list()) {
    if (id.text() != nullptr) declaration.ids.push_back(*id.text());
  }
  return declaration;
}

/// A name with dots is a field: "a.b" in the map a. The longest name wins.
void set_nested(Value::Map& roots, std::string_view name, const Value& value) {
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) {
    set_value(roots, name, value);
    return;
  }
  const std::string_view root = name.substr(0, dot);
  if (find_value(roots, root) == nullptr) set_value(roots, root, Value::Map());
  for (auto& [other, map] : roots) {
    if (other != root) continue;
    if (auto* fields = std::get_if<Value::Map>(&map)) set_nested(*fields, name.substr(dot + 1), value);
  }
}

void read_bindings(const Value::Map& map, const Place& place, ConformanceVector& vector, Problems& problems) {
  std::vector<std::pair<std::string, Value>> bindings;
  for (const auto& [name, value] : map) bindings.emplace_back(name, read_tagged(value, place.at(name), problems));
  for (std::size_t length = 1; length <= 256; ++length) {  // shorter names first
    for (const auto& [name, value] : bindings) {
      if (name.size() == length) set_nested(vector.roots, name, value);
    }
  }
}

VectorKind kind_of(ObjectReader& object) {
  if (object.member("declare") != nullptr) return VectorKind::lint;
  if (object.member("needs") != nullptr) return VectorKind::optional;
  return object.member("why") != nullptr ? VectorKind::reject : VectorKind::evaluate;
}

void read_vector(const Value& json, const Place& place, ConformanceVector& vector, Problems& problems) {
  ObjectReader object(json, place, problems);
  vector.kind = kind_of(object);
  vector.name = object.text("name", Need::required);
  vector.expression = object.text("expr", Need::required);
  vector.check = object.boolean("check").value_or(false);
  vector.error = object.text("error");
  vector.static_error = object.text("static_error");
  vector.rejected_for = object.text("reject");
  vector.column = object.integer("column", 1, INT32_MAX).value_or(0);
  if (const Value* value = object.member("value"))
    vector.value = read_tagged(*value, object.place_of("value"), problems);
  const Value* const environment = object.member("env");
  if (environment != nullptr && environment->map() != nullptr) read_environment(*environment->map(), vector);
  const Value* const bindings = object.member("bindings");
  if (bindings != nullptr && bindings->map() != nullptr) {
    read_bindings(*bindings->map(), object.place_of("bindings"), vector, problems);
  }
  const Value* const declare = object.member("declare");
  if (declare == nullptr || declare->map() == nullptr) return;
  for (const auto& [name, declared] : *declare->map()) vector.declarations.push_back(read_declaration(name, declared));
}

}  // namespace

Result<std::vector<ConformanceVector>> read_vectors(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, limits, problems);
  if (!value) return problems;
  auto vectors = read_list<ConformanceVector>(*value, "", {0, most_vectors}, problems, read_vector);
  if (has_errors(problems)) return problems;
  return vectors;
}

std::string write_conformance(const ConformanceReport& report) {
  JsonWriter json;
  json.begin_object();
  json.key("passed").integer(report.passed);
  json.key("failed").integer(static_cast<std::int64_t>(report.failures.size()));
  json.key("refused").integer(report.refused);
  json.key("failures").begin_array();
  for (const ConformanceFailure& failure : report.failures) {
    json.begin_object();
    json.member("name", failure.name).member("expr", failure.expression);
    json.member("expected", failure.expected).member("found", failure.found);
    json.end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace zeroten::codec
