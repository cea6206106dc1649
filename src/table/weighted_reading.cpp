#include "table/weighted_reading.h"

#include <optional>

#include "table/cell_rows.h"
#include "table/score_text.h"

namespace zeroten::table {

namespace {

std::optional<double> weight_of(const std::string& text) {
  const ScoreText found = read_score(text);
  switch (found.answered) {
    case Answered::yes: return found.score > 0 ? std::optional<double>(found.score) : std::nullopt;
    case Answered::outside:
    case Answered::not_whole: return found.number > 0 ? std::optional(found.number) : std::nullopt;
    case Answered::no:
    case Answered::no_number: break;
  }
  return std::nullopt;
}

/// Nothing for `yes` and `no`.
std::optional<Refusal> refusal_of(Answered answered) {
  switch (answered) {
    case Answered::not_whole: return Refusal::not_whole;
    case Answered::outside: return Refusal::outside;
    case Answered::no_number: return Refusal::no_number;
    case Answered::yes:
    case Answered::no: break;
  }
  return std::nullopt;
}

void take(std::int64_t line, const std::string& answer, const std::string& weight_text, WeightedReading& reading,
          Refusals& refusals) {
  const ScoreText found = read_score(answer);
  if (found.answered == Answered::no) {
    ++reading.missing;
    return;
  }
  if (const auto refusal = refusal_of(found.answered)) return refusals.add(*refusal, line, answer);
  const auto weight = weight_of(weight_text);
  if (!weight || !reading.tally.add(found.score, *weight)) return refusals.add(Refusal::no_weight, line, weight_text);
  ++reading.n;
}

}  // namespace

WeightedReading read_weighted(const std::string& path, const std::string& score_name, const std::string& weight_name) {
  WeightedReading reading;
  Refusals refusals;
  CellRows rows =
      read_cells(path, {score_name, weight_name}, [&](std::int64_t line, const std::vector<std::string>& texts) {
        take(line, texts[0], texts[1], reading, refusals);
      });
  reading.complaint = std::move(rows.complaint);
  reading.refusals = std::move(rows.refusals);
  reading.refusals.merge(refusals);
  if (rows.names.size() == 2) {
    reading.score_name = rows.names[0];
    reading.weight_name = rows.names[1];
  }
  return reading;
}

}  // namespace zeroten::table
