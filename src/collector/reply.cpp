#include "collector/reply.h"

namespace zeroten::collector {

std::string_view Reply::header(http::field field) const {
  for (const auto& [name, value] : headers) {
    if (name == field) return value;
  }
  return {};
}

Reply json_reply(http::status status, std::string json) {
  Reply reply{.status = status, .body = std::move(json)};
  reply.headers.emplace_back(http::field::content_type, "application/json");
  reply.headers.emplace_back(http::field::cache_control, "no-store");
  return reply;
}

}  // namespace zeroten::collector
