#include "collector/intake.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "codec/response_codec.h"
#include "engine/verify.h"
#include "score/category.h"

namespace zeroten::collector {

namespace {

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

Record make_record(const survey::Definition& survey, const flow::Response& response, std::string json, std::string hash,
                   std::int64_t received) {
  return {
      .survey = response.survey,
      .id = response.id,
      .seq = response.seq,
      .hash = std::move(hash),
      .revision = response.revision,
      .status = std::string(flow::name_of(response.status)),
      .nps = response.nps,
      .category = response.category ? std::string(score::name_of(*response.category)) : std::string(),
      .comments = count_texts(survey, response.answers),
      .json = std::move(json),
      .received = received,
  };
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
  if (has_errors(receipt.problems)) return {.receipt = std::move(receipt), .record = {}};
  receipt.problems.clear();
  const survey::Definition& survey = surveys.find(response->survey, response->revision)->definition;
  Record record = make_record(survey, *response, std::move(json), receipt.hash, received);
  return {.receipt = std::move(receipt), .record = std::move(record)};
}

}  // namespace zeroten::collector
