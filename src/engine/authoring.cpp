#include "engine/authoring.h"

#include "codec/collector_codec.h"
#include "codec/definition_codec.h"
#include "codec/lint_writer.h"
#include "codec/response_codec.h"
#include "codec/score_codec.h"
#include "codec/show_codec.h"
#include "codec/ways_writer.h"
#include "engine/verify.h"
#include "survey/check.h"
#include "survey/ways.h"

namespace zeroten::engine {

std::string lint(const std::string& definition) {
  const auto survey = codec::read_definition(definition);
  Problems problems = survey ? survey::check(*survey) : survey.problems();
  append(problems, codec::check_show(definition));
  return codec::write_lint(definition, problems);
}

std::string paths(const std::string& definition) {
  const auto survey = codec::read_definition(definition);
  return survey ? codec::write_ways(survey::ways_through(*survey)) : codec::write_lint(definition, survey.problems());
}

std::string verify_text(const std::string& definition, const std::string& response) {
  const auto survey = codec::read_definition(definition);
  if (!survey) return codec::write_problems(below("definition", survey.problems()));
  const auto read = codec::read_response(response);
  return codec::write_problems(below("response", read ? verify(*survey, *read) : read.problems()));
}

std::string score_text(const std::string& request) {
  const auto read = codec::read_score_request(request);
  return read ? codec::write_score(*read) : codec::write_problems(read.problems());
}

}  // namespace zeroten::engine
