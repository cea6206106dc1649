#include "collector/response_csv.h"

#include "base/decimal.h"
#include "codec/response_codec.h"
#include "collector/csv.h"

namespace zeroten::collector {

namespace {

/// Several choices stand in one cell, with what was written for "other" in its place.
std::string text_of(const Value& answer) {
  if (const auto* text = answer.text()) return *text;
  if (const auto* integer = answer.integer()) return std::to_string(*integer);
  if (const auto* number = answer.number()) return decimal(*number);
  if (const auto* boolean = answer.boolean()) return *boolean ? "true" : "false";
  std::string text;
  if (const auto* map = answer.map()) {
    for (const auto& [name, written] : *map) text += name + ": " + text_of(written);
  } else if (const auto* list = answer.list()) {
    for (const Value& each : *list) text += (text.empty() ? "" : "; ") + text_of(each);
  }
  return text;
}

std::string cell_of(const Value* answer) { return answer == nullptr ? std::string() : text_of(*answer); }

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
    cells.push_back(cell_of(find_value(response.answers, question)));
  }
  return csv_row(cells);
}

}  // namespace zeroten::collector
