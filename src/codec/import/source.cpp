#include "codec/import/source.h"

#include <algorithm>
#include <cstdlib>

#include "base/decimal.h"
#include "base/utf8.h"

namespace zeroten::codec::importing {

namespace {

constexpr std::size_t shown_bytes = 64;

/// null, false, "", [] and {}: as if it were not there.
bool says_nothing(const Json& value) {
  if (const auto* truth = value.get_ptr<const Json::boolean_t*>()) return !*truth;
  if (const auto* text = value.get_ptr<const Json::string_t*>()) return text->empty();
  return value.is_null() || (value.is_structured() && value.empty());
}

}  // namespace

std::optional<double> number_in(const Json& value) {
  if (const auto* whole = value.get_ptr<const Json::number_integer_t*>()) return static_cast<double>(*whole);
  if (const auto* whole = value.get_ptr<const Json::number_unsigned_t*>()) return static_cast<double>(*whole);
  if (const auto* number = value.get_ptr<const Json::number_float_t*>()) return *number;
  const auto* text = value.get_ptr<const Json::string_t*>();
  if (text == nullptr || text->empty()) return std::nullopt;
  char* end = nullptr;
  const double number = std::strtod(text->c_str(), &end);
  return end == text->c_str() + text->size() ? std::optional(number) : std::nullopt;
}

std::string text_in(const Json& value) {
  if (const auto* text = value.get_ptr<const Json::string_t*>()) return *text;
  if (const auto* truth = value.get_ptr<const Json::boolean_t*>()) return *truth ? "true" : "false";
  const auto number = number_in(value);
  return number ? decimal(*number) : std::string();
}

const Json* Source::member(std::string_view key) {
  known_.push_back(key);
  if (!value_.is_object()) return nullptr;
  const auto found = value_.find(std::string(key));
  return found == value_.end() || found->is_null() ? nullptr : &*found;
}

const Json* Source::list(std::string_view key) {
  const Json* value = member(key);
  return value != nullptr && value->is_array() ? value : nullptr;
}

const Json* Source::object(std::string_view key) {
  const Json* value = member(key);
  return value != nullptr && value->is_object() ? value : nullptr;
}

std::string Source::text(std::string_view key) {
  const Json* value = member(key);
  return value == nullptr ? std::string() : text_in(*value);
}

bool Source::flag(std::string_view key, bool otherwise) {
  const Json* value = member(key);
  const auto* truth = value == nullptr ? nullptr : value->get_ptr<const Json::boolean_t*>();
  return truth == nullptr ? otherwise : *truth;
}

double Source::number(std::string_view key, double otherwise) {
  const Json* value = member(key);
  const double number = value == nullptr ? otherwise : number_in(*value).value_or(otherwise);
  return to_decimal(std::clamp(number, -largest_decimal, largest_decimal));
}

void Source::ignore(std::initializer_list<std::string_view> keys) { known_.insert(known_.end(), keys); }

void Source::ignore(std::span<const std::string_view> keys) { known_.insert(known_.end(), keys.begin(), keys.end()); }

void Source::lose(std::string_view key, std::string_view reason) {
  const Json* value = member(key);
  if (value == nullptr || says_nothing(*value)) return;
  importing::lose(draft_, path_of(key), key, reason);
}

void Source::finish() {
  if (!value_.is_object()) return;
  for (auto entry = value_.begin(); entry != value_.end(); ++entry) {
    const bool known = std::find(known_.begin(), known_.end(), entry.key()) != known_.end();
    if (known || says_nothing(*entry)) continue;
    importing::lose(draft_, path_of(entry.key()), utf8_prefix(entry.key(), shown_bytes),
                    "there is nothing like it here");
  }
}

}  // namespace zeroten::codec::importing
