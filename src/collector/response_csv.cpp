#include "collector/response_csv.h"

#include <variant>

#include "codec/response_codec.h"
#include "collector/csv.h"

namespace zeroten::collector {

namespace {

std::string text_of(const survey::Answer* answer) {
  if (answer == nullptr) return {};
  if (const auto* score = std::get_if<int>(answer)) return std::to_string(*score);
  return std::get<std::string>(*answer);
}

constexpr std::size_t fixed_columns = 18;

std::string unreadable_row(const StoredResponse& stored, std::size_t questions) {
  std::vector<std::string> cells(fixed_columns + questions);
  cells.front() = stored.id;
  cells[fixed_columns - 1] = std::to_string(stored.received);
  return csv_row(cells);
}

}  // namespace

std::string response_csv_header(const std::vector<std::string>& questions) {
  std::vector<std::string> names{"id",       "survey",  "revision", "seq",       "status",     "nps",
                                 "category", "ending",  "language", "channel",   "touchpoint", "respondent",
                                 "shown",    "started", "updated",  "completed", "elapsed",    "received"};
  for (const std::string& question : questions) names.push_back("answers." + question);
  return csv_row(names);
}

std::string response_csv_row(const StoredResponse& stored, const std::vector<std::string>& questions) {
  const auto read = codec::read_response(stored.json);
  if (!read) return unreadable_row(stored, questions.size());
  const flow::Response& response = *read;
  const flow::Times& times = response.times;
  std::vector<std::string> cells{
      response.id,
      response.survey,
      response.revision,
      std::to_string(response.seq),
      std::string(flow::name_of(response.status)),
      response.nps ? std::to_string(*response.nps) : "",
      response.category ? std::string(score::name_of(*response.category)) : "",
      response.ending,
      response.language,
      std::string(flow::name_of(response.channel)),
      response.touchpoint,
      response.respondent,
      std::to_string(times.shown),
      std::to_string(times.started),
      std::to_string(times.updated),
      times.completed ? std::to_string(*times.completed) : "",
      std::to_string(times.elapsed),
      std::to_string(stored.received),
  };
  for (const std::string& question : questions) {
    cells.push_back(text_of(survey::find_answer(response.answers, question)));
  }
  return csv_row(cells);
}

}  // namespace zeroten::collector
