#include "engine/targeting.h"

#include <utility>

#include "codec/collector_codec.h"
#include "codec/show_codec.h"
#include "codec/targeting_reply_writer.h"
#include "codec/targeting_request_codec.h"

namespace zeroten::engine {

namespace {

bool is_known(const std::vector<targeting::Survey>& surveys, const std::string& id) {
  for (const targeting::Survey& survey : surveys) {
    if (survey.id == id) return true;
  }
  return false;
}

std::vector<targeting::Verdict> verdicts(const std::vector<targeting::Survey>& surveys,
                                         const targeting::History& history, const targeting::Circumstances& now) {
  std::vector<targeting::Verdict> all;
  for (const targeting::Survey& survey : surveys) all.push_back(targeting::verdict(survey, history, now));
  return all;
}

}  // namespace

std::string Targeting::open(const std::string& configuration) {
  const auto read = codec::read_targeting_configuration(configuration);
  if (!read) return codec::write_targeting_configuration({}, read.problems());
  surveys_.clear();
  cooldown_ = read->cooldown;
  std::vector<codec::TargetedSurvey> told;
  for (const std::string& definition : read->definitions) {
    auto survey = codec::read_targeted_survey(definition);
    if (!survey) {
      told.push_back({"", survey.problems()});
    } else if (is_known(surveys_, survey->id)) {
      told.push_back({survey->id, {problem(ProblemCode::duplicate_id, "/id", {{"value", survey->id}})}});
    } else {
      told.push_back({survey->id, {}});
      surveys_.push_back(*std::move(survey));
    }
  }
  return codec::write_targeting_configuration(told);
}

std::string Targeting::send(const std::string& event) const {
  auto read = codec::read_targeting_request(event);
  if (!read) return codec::write_problems(read.problems());
  targeting::Circumstances& now = read->now;
  now.cooldown = cooldown_;
  const targeting::Step step = targeting::step(surveys_, read->history, read->event, now);
  if (step.show) now.showing = step.show->survey;
  const bool asked = read->event.type == targeting::EventType::inspect;
  return codec::write_targeting_reply(
      {read->history, step, targeting::plan(surveys_, read->history, now), watched(surveys_, read->history, now),
       asked ? verdicts(surveys_, read->history, now) : std::vector<targeting::Verdict>()},
      now.now);
}

}  // namespace zeroten::engine
