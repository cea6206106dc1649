#include "codec/object_reader.h"

#include "base/decimal.h"
#include "base/id.h"
#include "base/utf8.h"

namespace zeroten::codec {

namespace {

std::string_view type_name(const Value& value) {
  if (value.is_null()) return "null";
  if (value.boolean() != nullptr) return "true or false";
  if (value.text() != nullptr) return "a text";
  if (value.list() != nullptr) return "a list";
  return value.map() != nullptr ? "an object" : "a number";
}

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  for (const std::string_view each : names) {
    if (each == name) return true;
  }
  return false;
}

}  // namespace

void report_type(const Place& place, std::string_view expected, const Value& found, Problems& problems) {
  place.report(problems, ProblemCode::wrong_type, {{"expected", expected}, {"found", type_name(found)}});
}

const std::string* read_string(const Value& value, const Place& place, Problems& problems) {
  const std::string* text = value.text();
  if (text == nullptr) report_type(place, "a text", value, problems);
  return text;
}

const Value::Map* read_map(const Value& value, const Place& place, Problems& problems) {
  const Value::Map* map = value.map();
  if (map == nullptr) report_type(place, "an object", value, problems);
  return map;
}

ObjectReader::ObjectReader(const Value& value, const Place& place, Problems& problems)
    : object_(read_map(value, place, problems)), place_(place), problems_(problems) {}

ObjectReader::~ObjectReader() = default;

void ObjectReader::report(std::string_view key, ProblemCode code, std::initializer_list<Detail> details) {
  place_of(key).report(problems_, code, details);
}

const Value* ObjectReader::member(std::string_view key, Need need) {
  known_.push_back(key);
  if (object_ == nullptr) return nullptr;
  const Value* found = find_value(*object_, key);
  if (found == nullptr && need == Need::required) place_.report(problems_, ProblemCode::missing_key, {{"key", key}});
  return found;
}

const std::string* ObjectReader::string(std::string_view key, Need need) {
  const Value* value = member(key, need);
  return value == nullptr ? nullptr : read_string(*value, place_of(key), problems_);
}

std::string_view ObjectReader::text(std::string_view key, Need need) {
  const std::string* text = string(key, need);
  return text == nullptr ? std::string_view() : *text;
}

std::optional<bool> ObjectReader::boolean(std::string_view key) {
  const Value* value = member(key);
  if (value == nullptr) return std::nullopt;
  if (const bool* boolean = value->boolean()) return *boolean;
  report_type(place_of(key), "true or false", *value, problems_);
  return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view key, std::int64_t min, std::int64_t max, Need need) {
  const Value* value = member(key, need);
  if (value == nullptr) return std::nullopt;
  const std::int64_t* number = value->integer();
  if (number == nullptr) {
    report_type(place_of(key), "a whole number", *value, problems_);
    return std::nullopt;
  }
  if (*number >= min && *number <= max) return *number;
  report(key, ProblemCode::out_of_range, {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
  return std::nullopt;
}

int ObjectReader::whole(std::string_view key, int min, int max, int otherwise, Need need) {
  return static_cast<int>(integer(key, min, max, need).value_or(otherwise));
}

std::optional<double> ObjectReader::number(std::string_view key) {
  const Value* value = member(key);
  if (value == nullptr) return std::nullopt;
  const std::int64_t* integer = value->integer();
  if (integer == nullptr && value->number() == nullptr) {
    report_type(place_of(key), "a number", *value, problems_);
    return std::nullopt;
  }
  const double number = integer != nullptr ? static_cast<double>(*integer) : *value->number();
  if (number >= -largest_decimal && number <= largest_decimal) return to_decimal(number);
  report(key, ProblemCode::out_of_range, {{"min", decimal(-largest_decimal)}, {"max", decimal(largest_decimal)}});
  return std::nullopt;
}

std::string_view ObjectReader::id(std::string_view key, Need need) {
  const std::string* text = string(key, need);
  if (text == nullptr || is_id(*text)) return text == nullptr ? std::string_view() : *text;
  report(key, ProblemCode::invalid_id, {{"value", utf8_prefix(*text, 64)}});
  return {};
}

void ObjectReader::finish() {
  if (object_ == nullptr) return;
  for (const auto& entry : *object_) {
    const std::string_view name = entry.first;
    // A forbidden name was reported when it was parsed.
    if (contains(known_, name) || is_forbidden_name(name)) continue;
    std::string known;
    for (const std::string_view key : known_) {
      if (!known.empty()) known += ", ";
      known += key;
    }
    report(name, ProblemCode::unknown_key, {{"key", utf8_prefix(name, 64)}, {"known", known}});
  }
}

}  // namespace zeroten::codec
