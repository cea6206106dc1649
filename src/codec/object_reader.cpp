#include "codec/object_reader.h"

#include <algorithm>

#include "base/decimal.h"
#include "base/id.h"
#include "base/utf8.h"

namespace zeroten::codec {

namespace {

std::string_view type_name(const Json& value) {
  if (value.is_null()) return "null";
  if (value.is_boolean()) return "true or false";
  if (value.is_number()) return "a number";
  if (value.is_string()) return "a text";
  return value.is_array() ? "a list" : "an object";
}

}  // namespace

Problem wrong_type(const std::string& path, std::string_view expected, const Json& found) {
  return problem(ProblemCode::wrong_type, path, {{"expected", expected}, {"found", type_name(found)}});
}

std::optional<std::string> read_string(const Json& value, const std::string& path, Problems& problems) {
  if (const auto* text = value.get_ptr<const std::string*>()) return *text;
  problems.push_back(wrong_type(path, "a text", value));
  return std::nullopt;
}

ObjectReader::ObjectReader(const Json& value, std::string path, Problems& problems)
    : object_(value.is_object() ? &value : nullptr), path_(std::move(path)), problems_(problems) {
  if (object_ == nullptr) problems_.push_back(wrong_type(path_, "an object", value));
}

const Json* ObjectReader::member(std::string_view key, Need need) {
  known_.push_back(key);
  if (object_ == nullptr) return nullptr;
  const auto found = object_->find(std::string(key));
  if (found != object_->end()) return &*found;
  if (need == Need::required) report(problems_, ProblemCode::missing_key, path_, {{"key", key}});
  return nullptr;
}

std::optional<std::string> ObjectReader::string(std::string_view key, Need need) {
  const Json* value = member(key, need);
  return value == nullptr ? std::nullopt : read_string(*value, path_of(key), problems_);
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
  const Json* value = member(key);
  if (value == nullptr) return std::nullopt;
  if (const auto* boolean = value->get_ptr<const Json::boolean_t*>()) return *boolean;
  problems_.push_back(wrong_type(path_of(key), "true or false", *value));
  return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key, std::int64_t min, std::int64_t max, Need need) {
  const Json* value = member(key, need);
  if (value == nullptr) return std::nullopt;
  const auto* number = value->get_ptr<const Json::number_integer_t*>();
  if (number == nullptr) {
    problems_.push_back(wrong_type(path_of(key), "a whole number", *value));
    return std::nullopt;
  }
  if (*number < min || *number > max) {
    report(problems_, ProblemCode::out_of_range, path_of(key),
           {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
    return std::nullopt;
  }
  return *number;
}

std::optional<double> ObjectReader::number(std::string_view key) {
  const Json* value = member(key);
  if (value == nullptr) return std::nullopt;
  if (!value->is_number()) {
    problems_.push_back(wrong_type(path_of(key), "a number", *value));
    return std::nullopt;
  }
  const auto* integer = value->get_ptr<const Json::number_integer_t*>();
  const double number = integer != nullptr ? static_cast<double>(*integer) : *value->get_ptr<const double*>();
  if (number >= -largest_decimal && number <= largest_decimal) return to_decimal(number);
  report(problems_, ProblemCode::out_of_range, path_of(key),
         {{"min", decimal(-largest_decimal)}, {"max", decimal(largest_decimal)}});
  return std::nullopt;
}

std::optional<std::string> ObjectReader::id(std::string_view key, Need need) {
  auto text = string(key, need);
  if (text && !is_id(*text)) {
    report(problems_, ProblemCode::invalid_id, path_of(key), {{"value", utf8_prefix(*text, 64)}});
    return std::nullopt;
  }
  return text;
}

void ObjectReader::finish() {
  if (object_ == nullptr) return;
  for (auto entry = object_->begin(); entry != object_->end(); ++entry) {
    if (std::find(known_.begin(), known_.end(), entry.key()) != known_.end()) continue;
    if (is_forbidden_name(entry.key())) continue;  // reported when it was parsed
    std::string known;
    for (const std::string_view key : known_) known += (known.empty() ? "" : ", ") + std::string(key);
    const std::string_view key = utf8_prefix(entry.key(), 64);
    report(problems_, ProblemCode::unknown_key, path_of(entry.key()), {{"key", key}, {"known", known}});
  }
}

}  // namespace zeroten::codec
