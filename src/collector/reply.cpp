#include "collector/reply.h"

namespace zeroten::collector {

std::string_view Reply::header(std::string_view name) const {
  for (const auto& [known, value] : headers) {
    if (known == name) return value;
  }
  return {};
}

Reply json_reply(http::status status, std::string json) {
  Reply reply{.status = status, .body = std::move(json)};
  reply.add("Content-Type", "application/json");
  reply.add("Cache-Control", "no-store");
  return reply;
}

}  // namespace zeroten::collector
