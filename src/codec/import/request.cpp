#include "codec/import/request.h"

#include "codec/list_reader.h"
#include "codec/problem_writer.h"

namespace zeroten::codec::importing {

namespace {

Imported unknown_system(std::string_view name) {
  return {"", {unknown_value("/from", name, "surveyjs, formbricks, posthog")}};
}

}  // namespace

Imported import_called(std::string_view name, std::string_view json) {
  const auto system = system_called(name);
  return system ? import_survey(*system, json) : unknown_system(name);
}

Imported import_request(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_import, 32, 100'000}, problems);
  if (!value || has_errors(problems)) return {"", std::move(problems)};
  ObjectReader request(*value, "", problems);
  const std::string_view from = request.text("from", Need::required);
  const Value* definition = request.member("definition", Need::required);
  request.finish();
  if (has_errors(problems) || definition == nullptr) return {"", std::move(problems)};
  const auto system = system_called(from);
  return system ? import_survey(*system, json_of(*definition)) : unknown_system(from);
}

std::string write_imported(const Imported& imported) {
  JsonWriter json;
  json.begin_object().key("definition").raw(imported.definition.empty() ? "null" : imported.definition);
  write_problems_member(json, imported.problems);
  return json.end_object().take();
}

}  // namespace zeroten::codec::importing
