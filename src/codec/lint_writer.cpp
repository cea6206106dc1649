#include "codec/lint_writer.h"

#include "base/words.h"
#include "codec/json_position.h"
#include "codec/problem_writer.h"

#ifndef ZEROTEN_VERSION
#error "ZEROTEN_VERSION comes from the project's version in CMakeLists.txt"
#endif

namespace zeroten::codec {

namespace {

void write_place(JsonWriter& json, std::string_view line, std::string_view column, const TextPosition& position) {
  json.key(line).integer(static_cast<std::int64_t>(position.line));
  json.key(column).integer(static_cast<std::int64_t>(position.column));
}

void write_result(JsonWriter& json, const LintedFile& linted, const Problem& problem) {
  json.begin_object().member("ruleId", name_of(problem.code)).member("level", name_of(problem.severity));
  json.key("message").begin_object().member("text", words(problem)).end_object();
  json.key("locations").begin_array().begin_object();
  json.key("physicalLocation").begin_object();
  json.key("artifactLocation").begin_object().member("uri", linted.file).end_object();
  json.key("region").begin_object();
  write_place(json, "startLine", "startColumn", position_in(linted.text, problem));
  json.end_object().end_object();
  json.key("logicalLocations").begin_array().begin_object().member("fullyQualifiedName", problem.path);
  json.end_object().end_array().end_object().end_array().end_object();
}

void write_placed_problems(JsonWriter& json, std::string_view text, const Problems& problems) {
  json.key("problems").begin_array();
  for (const Problem& problem : problems) {
    json.begin_object();
    write_problem_members(json, problem);
    write_place(json, "line", "column", position_in(text, problem));
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string write_lint(std::string_view text, const Problems& problems) {
  JsonWriter json;
  json.begin_object();
  write_placed_problems(json, text, problems);
  json.end_object();
  return json.take();
}

std::string write_linted(const std::vector<LintedFile>& files) {
  JsonWriter json;
  json.begin_object().key("files").begin_array();
  for (const LintedFile& linted : files) {
    json.begin_object().member("file", linted.file);
    write_placed_problems(json, linted.text, linted.problems);
    json.end_object();
  }
  json.end_array().end_object();
  return json.take();
}

std::string write_sarif(const std::vector<LintedFile>& files) {
  JsonWriter json;
  json.begin_object().member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0");
  json.key("runs").begin_array().begin_object();
  json.key("tool").begin_object().key("driver").begin_object();
  json.member("name", "zeroten").member("version", ZEROTEN_VERSION).end_object().end_object();
  json.member("columnKind", "unicodeCodePoints").key("results").begin_array();
  for (const LintedFile& linted : files) {
    for (const Problem& problem : linted.problems) write_result(json, linted, problem);
  }
  json.end_array().end_object().end_array().end_object();
  return json.take();
}

}  // namespace zeroten::codec
