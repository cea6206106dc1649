#include "codec/problem_writer.h"

#include "base/words.h"

namespace zeroten::codec {

void write_problem(JsonWriter& json, const Problem& problem, std::string_view message) {
  json.begin_object();
  write_problem_members(json, problem, message);
  json.end_object();
}

void write_problem_members(JsonWriter& json, const Problem& problem, std::string_view message) {
  json.member("code", name_of(problem.code));
  json.member("severity", name_of(problem.severity));
  json.member("path", problem.path);
  json.member("message", message.empty() ? words(problem) : std::string(message));
  json.member_unless_empty("field", problem.detail("field"));
  json.key("details").begin_object();
  for (const auto& [name, value] : problem.details) json.member(name, value);
  json.end_object();
}

void write_problems_member(JsonWriter& json, const Problems& problems) {
  json.key("problems");
  write_problem_list(json, problems);
}

void write_problem_list(JsonWriter& json, const Problems& problems) {
  json.begin_array();
  for (const Problem& problem : problems) write_problem(json, problem);
  json.end_array();
}

}  // namespace zeroten::codec
