#include "codec/state_codec.h"

#include "base/utf8.h"
#include "codec/named_value.h"
#include "codec/times_codec.h"
#include "codec/value_codec.h"
#include "flow/path.h"
#include "flow/reachable.h"

namespace zeroten::codec {

namespace {

using flow::Phase;
using flow::State;
using survey::Definition;

constexpr std::int64_t largest_seq = 1'000'000;

void check_survey(ObjectReader& object, const Definition& survey) {
  const auto id = object.string("survey", Need::required);
  if (id && *id != survey.id) {
    report(object.problems(), ProblemCode::wrong_survey, object.path_of("survey"),
           {{"found", utf8_prefix(*id, 64)}, {"expected", survey.id}});
  }
  const auto revision = object.string("revision", Need::required);
  if (revision && *revision != survey.revision) {
    report(object.problems(), ProblemCode::wrong_revision, object.path_of("revision"),
           {{"found", utf8_prefix(*revision, 64)}});
  }
}

survey::Answers read_given_answers(ObjectReader& object, const Definition& survey) {
  survey::Answers answers;
  const Json* value = object.member("answers", Need::required);
  if (value == nullptr) return answers;
  if (!value->is_object()) {
    object.problems().push_back(wrong_type(object.path_of("answers"), "an object", *value));
    return answers;
  }
  for (auto entry = value->begin(); entry != value->end(); ++entry) {
    const std::string path = child_path(object.path_of("answers"), entry.key());
    const survey::Question* question = survey::find_question(survey, entry.key());
    if (question == nullptr) {
      report(object.problems(), ProblemCode::unknown_question, path, {{"value", entry.key()}});
      continue;
    }
    auto accepted = survey::accept(*question, read_value(*entry), path);
    if (accepted && *accepted) answers.emplace_back(entry.key(), std::move(**accepted));
    object.problems().insert(object.problems().end(), accepted.problems().begin(), accepted.problems().end());
  }
  return answers;
}

void read_progress(ObjectReader& object, State& state) {
  state.phase =
      named<Phase>(object, "phase", flow::phase, "question, ending, closed", Need::required).value_or(Phase::closed);
  state.position = object.string("position").value_or("");
  state.seq = object.integer("seq", 0, largest_seq, Need::required).value_or(0);
  state.status = named<flow::Status>(object, "status", flow::status, "partial, complete, dismissed", Need::required)
                     .value_or(flow::Status::partial);
  state.times = read_times(object);
}

}  // namespace

std::string write_state(const Definition& survey, const State& state) {
  JsonWriter json;
  json.begin_object();
  json.member("survey", survey.id).member("revision", survey.revision);
  json.member("id", state.id).member("language", state.language);
  json.member("channel", flow::name_of(state.channel));
  json.member_unless_empty("touchpoint", state.touchpoint).member_unless_empty("respondent", state.respondent);
  json.member("phase", flow::name_of(state.phase)).member("position", state.position);
  json.key("path").begin_array();
  for (const survey::Question* question : flow::path_of(survey, state.answers)) json.string(question->id);
  json.end_array().key("answers");
  write_answers(json, state.answers);
  json.key("seq").integer(state.seq).member("status", flow::name_of(state.status)).key("times");
  write_times(json, state.times);
  json.end_object();
  return json.take();
}

State read_state(const Json& json, const std::string& path, const Definition& survey, Problems& problems) {
  const std::size_t problems_before = problems.size();
  ObjectReader object(json, path, problems);
  State state;
  if (!object.is_object()) return state;
  check_survey(object, survey);
  state.id = read_hex(object, "id");
  state.language = read_language_tag(object, Need::required);
  state.channel = read_channel(object, Need::required);
  state.touchpoint = read_label(object, "touchpoint");
  state.respondent = read_label(object, "respondent");
  object.member("path");
  state.answers = read_given_answers(object, survey);
  read_progress(object, state);
  object.finish();
  if (problems.size() == problems_before && !flow::is_reachable(survey, state)) {
    const std::string reason = "nobody comes to '" + std::string(utf8_prefix(state.position, 64)) + "' with them";
    report(problems, ProblemCode::wrong_status, object.path_of("position"),
           {{"found", std::string(flow::name_of(state.status))}, {"reason", reason}});
  }
  return state;
}

}  // namespace zeroten::codec
