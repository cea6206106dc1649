#include "codec/response_codec.h"

#include <cmath>

#include "base/decimal.h"
#include "base/sha256.h"
#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/named_value.h"
#include "codec/response_writer.h"
#include "codec/times_codec.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using flow::Response;

constexpr std::int64_t largest_score = 100;

void read_scores(ObjectReader& object, Response& response) {
  const Value* value = object.member("scores");
  if (value == nullptr) return;
  ObjectReader scores(*value, object.place_of("scores"), object.problems());
  if (value->map() != nullptr && value->map()->empty()) object.report("scores", ProblemCode::empty);
  const auto nps = scores.integer("nps", score::lowest_score, score::highest_score);
  if (nps) response.nps = static_cast<int>(*nps);
  for (const std::string_view name : {"ces", "csat", "emotion"}) {
    if (const auto score = scores.integer(name, -largest_score, largest_score))
      set_value(response.scores, name, *score);
  }
  scores.finish();
}

/// Makes the numbers in `value` those that will be written: what is kept and read again is the same response. One that
/// cannot be written so is a problem, not another number.
void settle(Value& value, const Place& place, Problems& problems) {
  if (const double* number = value.number()) {
    if (!(std::fabs(*number) <= largest_whole)) {
      place.report(problems, ProblemCode::out_of_range,
                   {{"min", decimal(-largest_whole)}, {"max", decimal(largest_whole)}});
      return;
    }
    const double written = to_decimal(*number);
    value = written == std::trunc(written) ? Value(static_cast<std::int64_t>(written)) : Value(written);
  } else if (auto* list = std::get_if<Value::List>(&value)) {
    for (std::size_t i = 0; i < list->size(); ++i) settle((*list)[i], place.at(i), problems);
  } else if (auto* map = std::get_if<Value::Map>(&value)) {
    for (auto& [name, member] : *map) settle(member, place.at(name), problems);
  }
}

Value::Map settled(Value::Map values, const Place& place, Problems& problems) {
  for (auto& [name, value] : values) settle(value, place.at(name), problems);
  return values;
}

/// Facts of the collector's own making would be as good as these: objects of texts, numbers, true and false.
Value::Map read_given_facts(ObjectReader& object) {
  const Value* value = object.member("facts");
  if (value == nullptr) return {};
  const Value::Map* facts = value->map();
  bool fits = facts != nullptr && !facts->empty();
  for (std::size_t i = 0; fits && i < facts->size(); ++i) fits = (*facts)[i].second.map() != nullptr;
  if (fits) return settled(*facts, object.place_of("facts"), object.problems());
  report_type(object.place_of("facts"), "an object of objects", *value, object.problems());
  return {};
}

void read_survey(ObjectReader& object, Response& response) {
  object.integer("zeroten", 1, 1, Need::required);
  response.id = read_hex(object, "id");
  response.survey = object.id("survey");
  response.revision = read_hex(object, "revision");
  response.seq = object.integer("seq", 1, flow::largest_seq, Need::required).value_or(1);
  response.status = named<flow::Status>(object, "status", flow::status, "partial, complete, dismissed", Need::required)
                        .value_or(flow::Status::partial);
}

void read_outcome(ObjectReader& object, Response& response) {
  if (const Value* answers = object.member("answers", Need::required)) {
    const Place place = object.place_of("answers");
    response.answers = settled(read_answers(*answers, place, object.problems()), place, object.problems());
  }
  read_scores(object, response);
  response.category = named<score::Category>(object, "category", score::category, "detractor, passive, promoter");
  response.facts = read_given_facts(object);
  response.ending = object.id("ending", Need::optional);
}

}  // namespace

Result<Response> read_response(const Value& value, const Place& place) {
  Problems problems;
  ObjectReader object(value, place, problems);
  Response response;
  read_survey(object, response);
  read_outcome(object, response);
  response.language = read_language_tag(object, Need::required);
  response.channel = read_channel(object, Need::required);
  response.touchpoint = read_label(object, "touchpoint");
  response.respondent = read_label(object, "respondent");
  response.times = read_times(object);
  object.finish();
  if (has_errors(problems)) return problems;
  const std::size_t size = write_response(response).size();
  if (size > largest_response) {
    return problem(ProblemCode::too_large, place.pointer(),
                   {{"size", std::to_string(size)}, {"max", std::to_string(largest_response)}});
  }
  return response;
}

Result<Response> read_response(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_response}, problems);
  if (!problems.empty()) return problems;
  return read_response(*value, "");
}

std::string write_response(const Response& response) {
  JsonWriter json;
  write_response(json, response);
  return json.take();
}

std::string content_hash(std::string_view canonical) { return hash_128(canonical); }

}  // namespace zeroten::codec
