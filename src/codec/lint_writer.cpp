#include "codec/lint_writer.h"

#include "codec/problem_writer.h"

namespace zeroten::codec {

std::string write_linted(const std::vector<LintedFile>& files) {
  JsonWriter json;
  json.begin_object().key("files").begin_array();
  for (const LintedFile& linted : files) {
    json.begin_object().member("file", linted.file);
    write_problems_member(json, linted.problems);
    json.end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace zeroten::codec
