#include "collector/refusal.h"

#include "tests/catch.h"

using namespace zeroten::collector;

namespace {

struct Case {
  Reply reply;
  unsigned status;
  const char* code;
  const char* words;
};

const std::vector<Case> cases{
    {malformed_request(), 400, "wrong_type", "an HTTP/1.1 request"},
    {unauthorized(), 401, "unauthorized", "bearer token"},
    {not_found("/nowhere"), 404, "not_found", "nothing at /nowhere"},
    {unknown_survey("shop"), 404, "unknown_survey", "'shop'"},
    {method_not_allowed("PUT", "GET"), 405, "method_not_allowed", "PUT"},
    {request_timeout(std::chrono::seconds(15)), 408, "timeout", "15 seconds"},
    {body_too_large(4096), 413, "too_large", "4096"},
    {unsupported_media_type("text/html"), 415, "unsupported_media_type", "text/html"},
    {too_many_requests(std::chrono::milliseconds(1001)), 429, "too_many_requests", "2 seconds"},
    {header_too_large(8192), 431, "too_large", "8192"},
    {unavailable(), 503, "unavailable", "2 seconds"},
};

}  // namespace

TEST_CASE("every refusal is a status and a problem in words") {
  const Case refused = GENERATE(from_range(cases));
  INFO(refused.reply.body);
  CHECK(static_cast<unsigned>(refused.reply.status) == refused.status);
  CHECK_THAT(refused.reply.body, has_text(std::string("\"code\":\"") + refused.code + "\""));
  CHECK_THAT(refused.reply.body, has_text(refused.words));
  CHECK(refused.reply.header("Content-Type") == "application/json");
}

TEST_CASE("what a stranger wrote is repeated as valid UTF-8, cut between characters") {
  const std::string letters(99, 'a');
  CHECK_THAT(not_found(letters + "\xC3\xB8").body, has_text("at " + letters + ".\""));
  CHECK_THAT(unsupported_media_type("text/\xFF\xFE").body, has_text("'text/'"));
}

TEST_CASE("some refusals say in a header what would help") {
  CHECK(unauthorized().header("WWW-Authenticate") == "Bearer");
  CHECK(method_not_allowed("PUT", "GET, HEAD").header("Allow") == "GET, HEAD");
  CHECK(unavailable().header("Retry-After") == "2");
}

TEST_CASE("what a stranger wrote is repeated only in part") {
  CHECK(not_found(std::string(5000, 'x')).body.size() < 1000);
}
