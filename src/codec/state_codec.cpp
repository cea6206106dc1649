#include "codec/state_codec.h"

#include "base/utf8.h"
#include "codec/fact_codec.h"
#include "codec/named_value.h"
#include "codec/times_codec.h"
#include "codec/value_codec.h"
#include "flow/path.h"
#include "flow/reachable.h"
#include "survey/accept.h"

namespace zeroten::codec {

namespace {

using flow::Phase;
using flow::State;
using survey::Definition;

constexpr std::int64_t largest_seq = 1'000'000;

/// Whether the session was saved under another revision of the survey.
bool is_older(ObjectReader& object, const Definition& survey) {
  const auto id = object.string("survey", Need::required);
  if (id && *id != survey.id) {
    report(object.problems(), ProblemCode::wrong_survey, object.path_of("survey"),
           {{"found", utf8_prefix(*id, 64)}, {"expected", survey.id}});
  }
  return read_hex(object, "revision") != survey.revision;
}

/// Answers that their questions accept. What an older revision accepted and this one does not is let go.
survey::Answers read_given_answers(ObjectReader& object, const Definition& survey, bool older) {
  survey::Answers answers;
  const Json* value = object.member("answers", Need::required);
  if (value == nullptr) return answers;
  const std::string path = object.path_of("answers");
  Problems misfits;
  for (const auto& [id, given] : read_answers(*value, path, object.problems())) {
    const survey::Question* question = survey::find_question(survey, id);
    if (question == nullptr) {
      report(misfits, ProblemCode::unknown_question, child_path(path, id), {{"value", id}});
      continue;
    }
    auto accepted = survey::accept(*question, given, child_path(path, id));
    if (accepted && *accepted) answers.emplace_back(id, std::move(**accepted));
    misfits.insert(misfits.end(), accepted.problems().begin(), accepted.problems().end());
  }
  if (!older) object.problems().insert(object.problems().end(), misfits.begin(), misfits.end());
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
  for (const survey::Question* question : flow::path_of(survey, state).questions) json.string(question->id);
  json.end_array().key("answers");
  write_values(json, state.answers);
  json.key("facts");
  write_values(json, state.facts);
  json.key("seq").integer(state.seq).member("status", flow::name_of(state.status)).key("times");
  write_times(json, state.times);
  json.end_object();
  return json.take();
}

State read_state(const Json& json, const std::string& path, const Definition& survey, Problems& problems) {
  ObjectReader object(json, path, problems);
  State state;
  if (!object.is_object()) return state;
  const bool older = is_older(object, survey);
  state.id = read_hex(object, "id");
  state.language = read_language_tag(object, Need::required);
  state.channel = read_channel(object, Need::required);
  state.touchpoint = read_label(object, "touchpoint");
  state.respondent = read_label(object, "respondent");
  object.member("path");
  state.answers = read_given_answers(object, survey, older);
  if (const Json* facts = object.member("facts")) {
    // Facts are what they were when the session began. A warning is no reason to refuse it.
    state.facts = read_facts(*facts, object.path_of("facts"), survey.facts, problems);
  }
  read_progress(object, state);
  object.finish();
  // A warning about a fact is no reason to believe the rest.
  if (has_errors(problems)) return state;
  if (older) state = flow::migrate(survey, std::move(state));
  if (!flow::is_reachable(survey, state)) {
    const std::string reason = "nobody comes to '" + std::string(utf8_prefix(state.position, 64)) + "' with them";
    report(problems, ProblemCode::wrong_status, object.path_of("position"),
           {{"found", std::string(flow::name_of(state.status))}, {"reason", reason}});
  }
  return state;
}

}  // namespace zeroten::codec
