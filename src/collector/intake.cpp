#include "collector/intake.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "codec/facets_codec.h"
#include "codec/response_codec.h"
#include "engine/verify.h"
#include "score/category.h"

namespace zeroten::collector {

namespace {

/// They are in the key of an index, which has no room for texts without end.
constexpr std::size_t longest_facets = 1000;  // bytes

/// What keeps `response` from being stored.
Problems examine(const flow::Response& response, const Surveys& surveys) {
  if (!surveys.has(response.survey)) {
    return {Problem{.code = ProblemCode::unknown_survey, .path = "/survey", .details = {{"value", response.survey}}}};
  }
  const Surveys::Revision* asked = surveys.find(response.survey, response.revision);
  if (asked == nullptr) {
    return {
        Problem{.code = ProblemCode::wrong_revision, .path = "/revision", .details = {{"found", response.revision}}}};
  }
  return engine::verify(asked->definition, response);
}

/// Answers to text questions: what the report quotes.
int count_texts(const survey::Definition& survey, const survey::Answers& answers) {
  return static_cast<int>(std::count_if(answers.begin(), answers.end(), [&](const auto& entry) {
    const survey::Question* question = survey::find_question(survey, entry.first);
    return question != nullptr && question->type == survey::QuestionType::text;
  }));
}

int count_consents(const survey::Definition& survey, const survey::Answers& answers) {
  return static_cast<int>(std::count_if(answers.begin(), answers.end(), [&](const auto& entry) {
    const survey::Question* question = survey::find_question(survey, entry.first);
    const bool* given = entry.second.boolean();
    return question != nullptr && question->type == survey::QuestionType::consent && given != nullptr && *given;
  }));
}

/// What every record has, sound or not.
Record make_record(const flow::Response& response, std::string json, std::string hash, std::int64_t received) {
  Record record;
  record.survey = response.survey;
  record.id = response.id;
  record.seq = response.seq;
  record.hash = std::move(hash);
  record.json = std::move(json);
  record.received = received;
  record.respondent = response.respondent;
  return record;
}

/// What a response that counts has besides.
void describe(Record& record, const survey::Definition& survey, const flow::Response& response) {
  record.revision = response.revision;
  record.status = std::string(flow::name_of(response.status));
  record.nps = response.nps;
  if (response.category) record.category = std::string(score::name_of(*response.category));
  record.comments = count_texts(survey, response.answers);
  record.started = response.times.started;
  if (std::string facets = codec::write_facets(response); facets.size() <= longest_facets) {
    record.facets = std::move(facets);
  }
  record.consents = count_consents(survey, response.answers);
}

}  // namespace

Intake take_in(const Result<flow::Response>& response, const Surveys& surveys, std::int64_t received) {
  if (!response) {
    Intake refused;
    refused.receipt.problems = response.problems();
    return refused;
  }
  std::string json = codec::write_response(*response);
  codec::Receipt receipt{.id = response->id, .seq = response->seq, .hash = codec::content_hash(json)};
  receipt.problems = examine(*response, surveys);
  if (!surveys.has(response->survey)) return {.receipt = std::move(receipt), .record = {}};
  Record record = make_record(*response, std::move(json), receipt.hash, received);
  if (has_errors(receipt.problems)) {
    record.problems = codec::write_problem_list(receipt.problems);
  } else {
    receipt.problems.clear();
    describe(record, surveys.find(response->survey, response->revision)->definition, *response);
  }
  return {.receipt = std::move(receipt), .record = std::move(record)};
}

}  // namespace zeroten::collector
