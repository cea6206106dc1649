#include "collector/read_error.h"

#include <boost/asio/error.hpp>
#include <boost/beast/http/error.hpp>

#include "tests/catch.h"

using namespace zeroten::collector;

TEST_CASE("what is wrong with a request is told, by its kind") {
  const auto [error, status] = GENERATE(table<http::error, http::status>({
      {http::error::body_limit, http::status::payload_too_large},
      {http::error::header_limit, http::status::request_header_fields_too_large},
      {http::error::buffer_overflow, http::status::request_header_fields_too_large},
      {http::error::bad_method, http::status::bad_request},
      {http::error::partial_message, http::status::bad_request},
  }));
  const auto reply = reply_to_read_error(make_error_code(error), Limits{});
  REQUIRE(reply);
  CHECK(reply->status == status);
}

TEST_CASE("a connection that ended or broke is told nothing") {
  CHECK_FALSE(reply_to_read_error(make_error_code(http::error::end_of_stream), Limits{}));
  CHECK_FALSE(reply_to_read_error(boost::asio::error::connection_reset, Limits{}));
  CHECK_FALSE(reply_to_read_error(boost::asio::error::operation_aborted, Limits{}));
}
