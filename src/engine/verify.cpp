#include "engine/verify.h"

#include "flow/path.h"
#include "survey/accept.h"

namespace zeroten::engine {

namespace {

using flow::Response;
using flow::Status;
using survey::Definition;

void verify_identity(const Definition& survey, const Response& response, Problems& problems) {
  if (response.survey != survey.id) {
    report(problems, ProblemCode::wrong_survey, "/survey", {{"found", response.survey}, {"expected", survey.id}});
  }
  if (response.revision != survey.revision) {
    report(problems, ProblemCode::wrong_revision, "/revision", {{"found", response.revision}});
  }
}

survey::Value value_of(const survey::Answer& answer) {
  if (const int* number = std::get_if<int>(&answer)) return static_cast<std::int64_t>(*number);
  return std::get<std::string>(answer);
}

void verify_answer(const Definition& survey, const std::string& id, const survey::Answer& answer, Problems& problems) {
  const std::string path = child_path("/answers", id);
  const survey::Question* question = survey::find_question(survey, id);
  if (question == nullptr) {
    report(problems, ProblemCode::unknown_question, path, {{"value", id}});
    return;
  }
  const auto accepted = survey::accept(*question, value_of(answer), path);
  if (!accepted) {
    problems.insert(problems.end(), accepted.problems().begin(), accepted.problems().end());
  } else if (!*accepted) {
    report(problems, ProblemCode::empty, path);
  }
}

void verify_score(std::optional<int> score, const Response& response, Problems& problems) {
  if (response.nps != score) report(problems, ProblemCode::wrong_score, "/scores");
  const auto category = score ? std::optional(score::category_of(*score)) : std::nullopt;
  if (response.category == category) return;
  const std::string expected(category ? score::name_of(*category) : std::string_view("none"));
  report(problems, ProblemCode::wrong_category, "/category", {{"expected", expected}});
}

Problem wrong_status(const Response& response, std::string reason) {
  return problem(ProblemCode::wrong_status, "/status",
                 {{"found", std::string(flow::name_of(response.status))}, {"reason", std::move(reason)}});
}

void verify_complete(const Definition& survey, std::optional<int> score, const Response& response, Problems& problems) {
  const flow::Path path = flow::path_of(survey, response.answers);
  if (const survey::Question* missing = flow::first_unanswered(path, response.answers)) {
    problems.push_back(wrong_status(response, "'" + missing->id + "' is required and has no answer"));
  }
  if (response.answers.empty()) problems.push_back(wrong_status(response, "there are none"));
  if (!response.times.completed)
    report(problems, ProblemCode::wrong_time, "/times", {{"reason", "completed is missing"}});
  const std::string& ending = flow::ending_of(survey, score).id;
  if (response.ending != ending) report(problems, ProblemCode::wrong_ending, "/ending", {{"expected", ending}});
}

/// Any answers will do: who goes back and takes a required answer back leaves a gap before the later ones.
void verify_incomplete(const Response& response, Problems& problems) {
  if (!response.ending.empty()) {
    report(problems, ProblemCode::wrong_ending, "/ending", {{"expected", "none, as it is not complete"}});
  }
  if (response.times.completed) {
    report(problems, ProblemCode::wrong_time, "/times/completed", {{"reason", "the response is not complete"}});
  }
}

}  // namespace

Problems verify(const Definition& survey, const Response& response) {
  Problems problems;
  verify_identity(survey, response, problems);
  for (const auto& [id, answer] : response.answers) verify_answer(survey, id, answer, problems);
  // What follows reads the answers by type.
  if (has_errors(problems)) return problems;
  const auto score = flow::score_in(survey, response.answers);
  verify_score(score, response, problems);
  switch (response.status) {
    case Status::complete: verify_complete(survey, score, response, problems); break;
    case Status::partial:
    case Status::dismissed: verify_incomplete(response, problems); break;
  }
  return problems;
}

}  // namespace zeroten::engine
