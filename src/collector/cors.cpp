#include "collector/cors.h"

namespace zeroten::collector {

void allow_cross_origin(Reply& reply) {
  reply.headers.emplace_back(http::field::access_control_allow_origin, "*");
  // Without this a page of another origin cannot see when to try again.
  reply.headers.emplace_back(http::field::access_control_expose_headers, "Retry-After");
}

Reply options_reply(Endpoint endpoint) {
  const std::string methods(allowed_methods(endpoint));
  Reply reply{.status = http::status::no_content};
  reply.headers.emplace_back(http::field::allow, methods);
  reply.headers.emplace_back(http::field::access_control_allow_methods, methods);
  reply.headers.emplace_back(http::field::access_control_allow_headers, "Authorization, Content-Type");
  reply.headers.emplace_back(http::field::access_control_max_age, "86400");
  return reply;
}

}  // namespace zeroten::collector
