#include "engine/verify.h"

#include "flow/path.h"
#include "survey/accept.h"
#include "survey/other_scores.h"

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

/// The answers as their questions accept them: a number that JSON wrote without a point becomes what is asked for.
survey::Answers accepted_answers(const Definition& survey, const Response& response, Problems& problems) {
  survey::Answers answers;
  for (const auto& [id, given] : response.answers) {
    const std::string path = child_path("/answers", id);
    const survey::Question* question = survey::find_question(survey, id);
    if (question == nullptr) {
      report(problems, ProblemCode::unknown_question, path, {{"value", id}});
      continue;
    }
    auto accepted = survey::accept(*question, given, path);
    if (!accepted) {
      problems.insert(problems.end(), accepted.problems().begin(), accepted.problems().end());
    } else if (!*accepted) {
      report(problems, ProblemCode::empty, path);
    } else {
      answers.emplace_back(id, std::move(**accepted));
    }
  }
  return answers;
}

/// The facts as they are declared; what is not declared, or not as it is, is a problem.
Value::Map accepted_facts(const Definition& survey, const Response& response, Problems& problems) {
  Value::Map facts;
  for (const auto& [root, members] : response.facts) {
    for (const auto& [key, given] : *members.map()) {
      const std::string name = root + '.' + key;
      const std::string path = child_path(child_path("/facts", root), key);
      const survey::Fact* fact = survey::find_declared_fact(survey, name);
      if (fact == nullptr) {
        report(problems, ProblemCode::unknown_key, path, {{"key", name}, {"known", "those that the survey declares"}});
        continue;
      }
      auto value = survey::fact_value(*fact, given);
      if (value) {
        survey::set_fact(facts, *fact, std::move(*value));
      } else {
        report(problems, ProblemCode::wrong_fact, path, {{"value", name}, {"expected", survey::name_of(fact->type)}});
      }
    }
  }
  return facts;
}

void verify_path(const flow::Path& path, const survey::Answers& answers, Problems& problems) {
  for (const auto& [id, answer] : answers) {
    if (path.index_of(id) < path.questions.size()) continue;
    report(problems, ProblemCode::off_path, child_path("/answers", id), {{"value", id}});
  }
}

void verify_scores(const Definition& survey, const flow::Path& path, const Response& response, Problems& problems) {
  const auto score = flow::score_in(survey, path.answers);
  const bool same = response.nps == score && response.scores == survey::other_scores(survey, path.answers);
  if (!same) report(problems, ProblemCode::wrong_score, "/scores");
  const auto category = score ? std::optional(score::category_of(*score)) : std::nullopt;
  if (response.category == category) return;
  const std::string expected(category ? score::name_of(*category) : std::string_view("none"));
  report(problems, ProblemCode::wrong_category, "/category", {{"expected", expected}});
}

Problem wrong_status(const Response& response, std::string reason) {
  return problem(ProblemCode::wrong_status, "/status",
                 {{"found", std::string(flow::name_of(response.status))}, {"reason", std::move(reason)}});
}

void verify_complete(const Definition& survey, const flow::Path& path, const Response& response, Problems& problems) {
  if (const survey::Question* missing = path.first_unanswered(0, path.questions.size())) {
    problems.push_back(wrong_status(response, "'" + missing->id + "' needs an answer and has none, or not enough"));
  }
  if (response.answers.empty()) problems.push_back(wrong_status(response, "there are none"));
  if (!response.times.completed) {
    report(problems, ProblemCode::wrong_time, "/times", {{"reason", "completed is missing"}});
  }
  const std::string& ending = flow::ending_of(survey, path).id;
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
  const survey::Answers answers = accepted_answers(survey, response, problems);
  const Value::Map facts = accepted_facts(survey, response, problems);
  // What follows reads answers and facts by type.
  if (has_errors(problems)) return problems;
  const flow::Path path = flow::path_of(survey, answers, facts, response.id);
  verify_path(path, answers, problems);
  verify_scores(survey, path, response, problems);
  switch (response.status) {
    case Status::complete: verify_complete(survey, path, response, problems); break;
    case Status::partial:
    case Status::dismissed: verify_incomplete(response, problems); break;
  }
  return problems;
}

}  // namespace zeroten::engine
