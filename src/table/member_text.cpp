#include "table/member_text.h"

#include "base/decimal.h"

namespace zeroten::table {

const Value* member_at(const Value& response, std::string_view path) {
  const Value* value = &response;
  while (value != nullptr && !path.empty()) {
    const std::size_t dot = path.find('.');
    value = value->map() == nullptr ? nullptr : find_value(*value->map(), path.substr(0, dot));
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
  }
  return value;
}

std::string member_text(const Value& response, std::string_view path) {
  const Value* value = member_at(response, path);
  if (value == nullptr) return "";
  if (const std::string* text = value->text()) return *text;
  if (const std::int64_t* integer = value->integer()) return std::to_string(*integer);
  if (const double* number = value->number()) return decimal(*number);
  if (const bool* boolean = value->boolean()) return *boolean ? "true" : "false";
  return "";
}

}  // namespace zeroten::table
