#include "codec/score_codec.h"

#include "codec/list_reader.h"
#include "codec/score_writer.h"

namespace zeroten::codec {

namespace {

constexpr std::int64_t largest_count = 1'000'000'000'000;  // eleven of them, times 100, stay within 64 bits

std::int64_t read_count(const Json& value, const std::string& path, Problems& problems) {
  const auto* count = value.get_ptr<const Json::number_integer_t*>();
  if (count == nullptr) {
    problems.push_back(wrong_type(path, "a whole number", value));
    return 0;
  }
  if (*count < 0 || *count > largest_count) {
    report(problems, ProblemCode::out_of_range, path, {{"min", "0"}, {"max", std::to_string(largest_count)}});
    return 0;
  }
  return *count;
}

double read_level(ObjectReader& object) {
  const Json* value = object.member("level");
  if (value == nullptr) return score::default_level;
  if (!value->is_number()) {
    object.problems().push_back(wrong_type(object.path_of("level"), "a number", *value));
    return score::default_level;
  }
  const auto* level = value->get_ptr<const Json::number_float_t*>();
  if (level != nullptr && *level > 0.5 && *level < 1.0) return *level;
  report(object.problems(), ProblemCode::out_of_range, object.path_of("level"), {{"min", "0.5"}, {"max", "1"}});
  return score::default_level;
}

}  // namespace

Result<ScoreRequest> read_score_request(std::string_view json) {
  Problems problems;
  const auto value = parse_json(json, {4096}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  ScoreRequest request;
  if (const Json* counts = object.member("counts", Need::required)) {
    constexpr std::size_t size = score::score_count;
    const auto list = read_list<std::int64_t>(*counts, object.path_of("counts"), {size, size}, problems, read_count);
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
