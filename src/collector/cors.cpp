#include "collector/cors.h"

namespace zeroten::collector {

void allow_cross_origin(Reply& reply) {
  reply.add("Access-Control-Allow-Origin", "*");
  // Without this a page of another origin cannot see when to try again.
  reply.add("Access-Control-Expose-Headers", "Retry-After");
}

Reply options_reply(Endpoint endpoint) {
  const std::string methods(allowed_methods(endpoint));
  Reply reply{.status = http::status::no_content};
  reply.add("Allow", methods);
  reply.add("Access-Control-Allow-Methods", methods);
  reply.add("Access-Control-Allow-Headers", "Authorization, Content-Type");
  reply.add("Access-Control-Max-Age", "86400");
  return reply;
}

}  // namespace zeroten::collector
