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

/// Whether the session was saved under another revision of the survey.
bool is_older(ObjectReader& object, const Definition& survey) {
  const std::string* id = object.string("survey", Need::required);
  if (id != nullptr && *id != survey.id) {
    object.report("survey", ProblemCode::wrong_survey, {{"found", utf8_prefix(*id, 64)}, {"expected", survey.id}});
  }
  return read_hex(object, "revision") != survey.revision;
}

/// Answers that their questions accept. What an older revision accepted and this one does not is let go.
survey::Answers read_given_answers(ObjectReader& object, const Definition& survey, bool older) {
  survey::Answers answers;
  const Value* value = object.member("answers", Need::required);
  if (value == nullptr) return answers;
  const Place place = object.place_of("answers");
  Problems misfits;
  for (const auto& [id, given] : read_answers(*value, place, object.problems())) {
    const survey::Question* question = survey::find_question(survey, id);
    if (question == nullptr) {
      place.at(id).report(misfits, ProblemCode::unknown_question, {{"value", id}});
      continue;
    }
    auto accepted = survey::accept(*question, given, place.at(id).pointer());
    if (accepted && *accepted) answers.emplace_back(id, std::move(**accepted));
    append(misfits, accepted.problems());
  }
  if (!older) append(object.problems(), misfits);
  return answers;
}

void read_progress(ObjectReader& object, State& state) {
  state.phase =
      named<Phase>(object, "phase", flow::phase, "question, ending, closed", Need::required).value_or(Phase::closed);
  state.position = object.text("position");
  state.seq = object.integer("seq", 0, flow::largest_seq, Need::required).value_or(0);
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

State read_state(const Value& value, const Place& place, const Definition& survey, Problems& problems) {
  ObjectReader object(value, place, problems);
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
  if (const Value* facts = object.member("facts")) {
    // Facts are what they were when the session began. A warning is no reason to refuse it.
    state.facts = read_facts(*facts, object.place_of("facts"), survey.facts, problems);
  }
  read_progress(object, state);
  object.finish();
  // A warning about a fact is no reason to believe the rest.
  if (has_errors(problems)) return state;
  if (older) state = flow::migrate(survey, std::move(state));
  if (!flow::is_reachable(survey, state)) {
    const std::string reason = "nobody comes to '" + std::string(utf8_prefix(state.position, 64)) + "' with them";
    object.report("position", ProblemCode::wrong_status, {{"found", flow::name_of(state.status)}, {"reason", reason}});
  }
  return state;
}

}  // namespace zeroten::codec
