#include "collector/media_type.h"

#include <boost/beast/core/string.hpp>

namespace zeroten::collector {

namespace {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool same(std::string_view left, std::string_view right) {
  return boost::beast::iequals({left.data(), left.size()}, {right.data(), right.size()});
}

/// Cuts `text` at the first `separator`: gives what is before it, trimmed, and leaves what is behind it.
std::string_view next_item(std::string_view& text, char separator) {
  const auto at = text.find(separator);
  const std::string_view item = text.substr(0, at);
  text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
  return trim(item);
}

/// The value of `name` among parameters such as "charset=utf-8; q=0.5"; empty if there is none.
std::string_view parameter(std::string_view parameters, std::string_view name) {
  while (!parameters.empty()) {
    std::string_view value = next_item(parameters, ';');
    if (same(next_item(value, '='), name)) return trim(value);
  }
  return {};
}

bool is_zero(std::string_view weight) {
  return !weight.empty() && weight.find_first_not_of("0.") == std::string_view::npos;
}

/// Whether a list such as "gzip;q=0.5, br" names `wanted` and does not weigh it 0.
bool lists(std::string_view list, std::string_view wanted) {
  while (!list.empty()) {
    std::string_view parameters = next_item(list, ',');
    if (same(next_item(parameters, ';'), wanted)) return !is_zero(parameter(parameters, "q"));
  }
  return false;
}

}  // namespace

bool is_response_type(std::string_view content_type) {
  const std::string_view type = next_item(content_type, ';');
  if (!same(type, "application/json") && !same(type, "text/plain")) return false;
  const std::string_view charset = parameter(content_type, "charset");
  return charset.empty() || same(charset, "utf-8") || same(charset, "\"utf-8\"");
}

bool asks_for_csv(std::string_view accept) { return lists(accept, "text/csv"); }

bool accepts_encoding(std::string_view accept_encoding, std::string_view encoding) {
  return lists(accept_encoding, encoding);
}

}  // namespace zeroten::collector
