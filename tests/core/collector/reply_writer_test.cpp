#include "collector/reply_writer.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>

#include "tests/catch.h"

using namespace zeroten::collector;
using tcp = boost::asio::ip::tcp;

namespace {

struct Outcome {
  std::string bytes;
  ReplyWriter::Sent sent = ReplyWriter::Sent::failed;
};

/// What goes over the wire for `reply`.
Outcome write(Reply reply, const Framing& framing) {
  boost::asio::io_context context;
  tcp::acceptor acceptor(context, {boost::asio::ip::make_address("127.0.0.1"), 0});
  tcp::socket client(context);
  client.connect(acceptor.local_endpoint());
  Outcome outcome;
  {
    boost::beast::tcp_stream stream(acceptor.accept());
    std::make_shared<ReplyWriter>(stream, std::move(reply), framing, [&](auto sent) { outcome.sent = sent; })->start();
    context.run();
  }
  boost::system::error_code end;
  boost::asio::read(client, boost::asio::dynamic_buffer(outcome.bytes), end);
  return outcome;
}

/// A source that gives these parts and then the end, or gives up.
Reply in_parts(std::vector<std::string> parts, bool breaks = false) {
  Reply reply;
  reply.source = [parts = std::move(parts), breaks, next = std::size_t{0}](const TakePart& take) mutable {
    if (next < parts.size()) return take(parts[next++]);
    take(breaks ? std::nullopt : std::optional(std::string()));
  };
  return reply;
}

std::string body_of(const std::string& bytes) { return bytes.substr(bytes.find("\r\n\r\n") + 4); }

}  // namespace

TEST_CASE("a text is sent with its length, an empty one too") {
  const Outcome text = write(json_reply(http::status::ok, "{}"), {});
  CHECK_THAT(text.bytes, has_text("HTTP/1.1 200 OK\r\n") && has_text("Content-Length: 2\r\n"));
  CHECK(body_of(text.bytes) == "{}");
  CHECK(text.sent == ReplyWriter::Sent::and_keep);
  const Outcome empty = write(json_reply(http::status::ok, ""), {.keep_alive = false});
  CHECK_THAT(empty.bytes, has_text("Content-Length: 0\r\n") && has_text("Connection: close\r\n"));
  CHECK(empty.sent == ReplyWriter::Sent::and_close);
}

TEST_CASE("parts are sent in chunks") {
  const Outcome outcome = write(in_parts({"one", "two"}), {});
  CHECK_THAT(outcome.bytes, has_text("Transfer-Encoding: chunked\r\n"));
  CHECK(body_of(outcome.bytes) == "3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n");
}

TEST_CASE("parts of a known size are sent as one") {
  Reply reply = in_parts({"one", "two"});
  reply.source_size = 6;
  const Outcome outcome = write(std::move(reply), {});
  CHECK_THAT(outcome.bytes, has_text("Content-Length: 6\r\n"));
  CHECK(body_of(outcome.bytes) == "onetwo");
  CHECK(outcome.sent == ReplyWriter::Sent::and_keep);
}

TEST_CASE("for HTTP/1.0 the end of the connection is the end of the parts") {
  const Outcome outcome = write(in_parts({"one", "two"}), {.version = 10});
  CHECK(body_of(outcome.bytes) == "onetwo");
  CHECK(outcome.sent == ReplyWriter::Sent::and_close);
}

TEST_CASE("when the parts cannot be had to the end, the client can tell") {
  const Outcome outcome = write(in_parts({"one"}, true), {});
  CHECK(body_of(outcome.bytes) == "3\r\none\r\n");
  CHECK(outcome.sent == ReplyWriter::Sent::failed);
}

TEST_CASE("a HEAD, a 204 and a 304 have no body") {
  const Outcome head = write(json_reply(http::status::ok, "{}"), {.head = true});
  CHECK_THAT(head.bytes, has_text("Content-Length: 2\r\n"));
  CHECK(body_of(head.bytes).empty());
  const auto status = GENERATE(http::status::no_content, http::status::not_modified);
  const Outcome none = write(Reply{.status = status}, {});
  CHECK(none.bytes.find("Content-Length") == std::string::npos);
  CHECK(body_of(none.bytes).empty());
  CHECK(none.sent == ReplyWriter::Sent::and_keep);
}
