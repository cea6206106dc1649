#include "codec/conformance_codec.h"

#include "codec/list_reader.h"
#include "codec/problem_writer.h"
#include "codec/tagged_value.h"

namespace zeroten::codec {

namespace {

constexpr JsonLimits limits{.bytes = 16 * 1024 * 1024, .depth = 100, .tokens = 1'000'000};
constexpr std::size_t most_vectors = 100'000;

/// Types that the language has not are of any type: what needs them is refused for other reasons.
condition::Type read_type(const Json& json) {
  const auto* text = json.get_ptr<const std::string*>();
  return (text == nullptr ? std::nullopt : condition::read_type(*text)).value_or(condition::Type());
}

void read_environment(const Json& json, ConformanceVector& vector) {
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    vector.declarations.push_back({.name = entry.key(), .type = read_type(*entry)});
  }
}

std::optional<double> number_member(const Json& json, const char* name) {
  const auto member = json.find(name);
  return member != json.end() && member->is_number() ? std::optional(member->get<double>()) : std::nullopt;
}

condition::Declaration read_declaration(const std::string& name, const Json& json) {
  condition::Declaration declaration{.name = name};
  if (!json.is_object()) return declaration;
  if (const auto type = json.find("type"); type != json.end()) declaration.type = read_type(*type);
  declaration.min = number_member(json, "min");
  declaration.max = number_member(json, "max");
  if (const auto ids = json.find("enum"); ids != json.end()) {
    for (const Json& id : *ids) {
      if (id.is_string()) declaration.ids.push_back(id.get<std::string>());
    }
  }
  return declaration;
}

/// A name with dots is a field: "a.b" in the map a. The longest name wins.
void set_nested(Value::Map& roots, std::string_view name, const Value& value) {
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) return set_value(roots, name, value);
  const std::string_view root = name.substr(0, dot);
  if (find_value(roots, root) == nullptr) set_value(roots, root, Value::Map());
  for (auto& [other, map] : roots) {
    if (other != root) continue;
    if (auto* fields = std::get_if<Value::Map>(&map)) set_nested(*fields, name.substr(dot + 1), value);
  }
}

void read_bindings(const Json& json, const std::string& path, ConformanceVector& vector, Problems& problems) {
  std::vector<std::pair<std::string, Value>> bindings;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    bindings.emplace_back(entry.key(), read_tagged(*entry, child_path(path, entry.key()), problems));
  }
  for (std::size_t length = 1; length <= 256; ++length) {  // shorter names first
    for (const auto& [name, value] : bindings) {
      if (name.size() == length) set_nested(vector.roots, name, value);
    }
  }
}

VectorKind kind_of(const Json& json) {
  if (json.contains("declare")) return VectorKind::lint;
  if (json.contains("needs")) return VectorKind::optional;
  return json.contains("why") ? VectorKind::reject : VectorKind::evaluate;
}

ConformanceVector read_vector(const Json& json, const std::string& path, Problems& problems) {
  ObjectReader object(json, path, problems);
  ConformanceVector vector;
  vector.kind = kind_of(json);
  vector.name = object.string("name", Need::required).value_or("");
  vector.expression = object.string("expr", Need::required).value_or("");
  vector.check = object.boolean("check").value_or(false);
  vector.error = object.string("error").value_or("");
  vector.static_error = object.string("static_error").value_or("");
  vector.rejected_for = object.string("reject").value_or("");
  vector.column = object.integer("column", 1, INT32_MAX).value_or(0);
  if (const Json* value = object.member("value")) vector.value = read_tagged(*value, object.path_of("value"), problems);
  const Json* const environment = object.member("env");
  if (environment != nullptr && environment->is_object()) read_environment(*environment, vector);
  const Json* const bindings = object.member("bindings");
  if (bindings != nullptr && bindings->is_object()) {
    read_bindings(*bindings, object.path_of("bindings"), vector, problems);
  }
  const Json* const declare = object.member("declare");
  if (declare == nullptr || !declare->is_object()) return vector;
  for (auto entry = declare->begin(); entry != declare->end(); ++entry) {
    vector.declarations.push_back(read_declaration(entry.key(), *entry));
  }
  return vector;
}

}  // namespace

Result<std::vector<ConformanceVector>> read_vectors(std::string_view json) {
  Problems problems;
  const auto value = parse_json(json, limits, problems);
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
