#include "codec/score_codec.h"

#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/score_writer.h"

namespace zeroten::codec {

namespace {

constexpr std::int64_t largest_count = 1'000'000'000'000;  // eleven of them, times 100, stay within 64 bits

void read_count(const Value& value, const Place& place, std::int64_t& count, Problems& problems) {
  const std::int64_t* given = value.integer();
  if (given == nullptr) {
    report_type(place, "a whole number", value, problems);
  } else if (*given < 0 || *given > largest_count) {
    place.report(problems, ProblemCode::out_of_range, {{"min", "0"}, {"max", std::to_string(largest_count)}});
  } else {
    count = *given;
  }
}

double read_level(ObjectReader& object) {
  const Value* value = object.member("level");
  if (value == nullptr) return score::default_level;
  const double* level = value->number();
  if (level == nullptr && value->integer() == nullptr) {
    report_type(object.place_of("level"), "a number", *value, object.problems());
    return score::default_level;
  }
  if (level != nullptr && *level > 0.5 && *level < 1.0) return *level;
  object.report("level", ProblemCode::out_of_range, {{"min", "0.5"}, {"max", "1"}});
  return score::default_level;
}

}  // namespace

Result<ScoreRequest> read_score_request(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {4096}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  ScoreRequest request;
  if (const Value* counts = object.member("counts", Need::required)) {
    constexpr std::size_t size = score::score_count;
    const auto list = read_list<std::int64_t>(*counts, object.place_of("counts"), {size, size}, problems, read_count);
    for (std::size_t i = 0; i < list.size(); ++i) request.tally.counts[i] = list[i];
  }
  request.level = read_level(object);
  object.finish();
  if (has_errors(problems)) return problems;
  return request;
}

std::string write_score(const ScoreRequest& request) {
  JsonWriter json;
  write_score(json, request.tally, request.level);
  return json.take();
}

}  // namespace zeroten::codec
