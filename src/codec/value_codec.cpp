#include "codec/value_codec.h"

#include "base/id.h"
#include "base/utf8.h"
#include "codec/object_reader.h"

namespace zeroten::codec {

namespace {

constexpr double largest_whole = 1e9;  // fits an int, and every score and scale that there will be

std::optional<survey::Answer> whole_number(double number) {
  if (!(number >= -largest_whole && number <= largest_whole)) return std::nullopt;
  const int whole = static_cast<int>(number);
  return static_cast<double>(whole) == number ? std::optional<survey::Answer>(whole) : std::nullopt;
}

std::optional<survey::Answer> read_answer(const Json& json) {
  if (const auto* text = json.get_ptr<const std::string*>()) return *text;
  if (const auto* number = json.get_ptr<const Json::number_float_t*>()) return whole_number(*number);
  if (const auto* number = json.get_ptr<const Json::number_integer_t*>()) {
    return whole_number(static_cast<double>(*number));
  }
  return std::nullopt;
}

}  // namespace

survey::Value read_value(const Json& json) {
  if (json.is_null()) return std::monostate();
  if (const auto* boolean = json.get_ptr<const Json::boolean_t*>()) return *boolean;
  if (const auto* number = json.get_ptr<const Json::number_float_t*>()) return *number;
  if (const auto* number = json.get_ptr<const Json::number_integer_t*>()) return *number;
  if (const auto* text = json.get_ptr<const std::string*>()) return *text;
  return survey::Composite();
}

survey::Answers read_answers(const Json& json, const std::string& path, Problems& problems) {
  survey::Answers answers;
  if (!json.is_object()) {
    problems.push_back(wrong_type(path, "an object", json));
    return answers;
  }
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    const std::string entry_path = child_path(path, entry.key());
    if (!is_id(entry.key())) {
      const std::string_view key = utf8_prefix(entry.key(), 64);
      report(problems, ProblemCode::invalid_id, entry_path, {{"value", key}});
    }
    if (auto answer = read_answer(*entry)) {
      answers.emplace_back(entry.key(), std::move(*answer));
    } else {
      problems.push_back(wrong_type(entry_path, "a whole number or a text", *entry));
    }
  }
  return answers;
}

void write_answer(JsonWriter& json, const survey::Answer& answer) {
  if (const int* number = std::get_if<int>(&answer)) {
    json.integer(*number);
  } else {
    json.string(std::get<std::string>(answer));
  }
}

void write_answers(JsonWriter& json, const survey::Answers& answers) {
  json.begin_object();
  for (const auto& [question, answer] : answers) {
    json.key(question);
    write_answer(json, answer);
  }
  json.end_object();
}

}  // namespace zeroten::codec
