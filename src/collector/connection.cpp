#include "collector/connection.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <utility>

#include "collector/client_address.h"
#include "collector/discard.h"
#include "collector/read_error.h"
#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

constexpr std::size_t read_size = 4 * 1024;

// A response with everything that it may hold is seldom longer. Bodies up to this size are not counted: however many
// others say that they will send a large one, a respondent is listened to.
constexpr std::size_t small_body = 64 * 1024;

// Checking what is longer takes more than a few milliseconds, and nobody should wait for that.
constexpr std::size_t large_body = 256 * 1024;

bool expects_continue(const RequestHeader& header) {
  return boost::beast::iequals(header[http::field::expect], "100-continue");
}

/// RFC 9112, 6.3: nobody can tell where such a request ends. What a proxy takes for its body could be a request here.
bool has_no_clear_end(const http::request_parser<http::string_body>& parser) {
  const RequestHeader& header = parser.get();
  if (header.count(http::field::transfer_encoding) == 0) return false;
  return !parser.chunked() || header.version() < 11;
}

}  // namespace

Connection::Connection(boost::asio::ip::tcp::socket socket, const Surroundings& surroundings)
    : stream_(std::move(socket)),
      buffer_(surroundings.limits.header_bytes + discard_size),
      clock_(stream_.get_executor()),
      around_(surroundings) {
  Error ignored;  // who is gone already has no address, and will not ask
  peer_ = stream_.socket().remote_endpoint(ignored).address();
  framing_.write_time = around_.limits.write_time;
}

Connection::~Connection() { around_.connections.remove(this); }

void Connection::start() {
  boost::asio::dispatch(stream_.get_executor(), [self = shared_from_this()] { self->await_request(); });
}

void Connection::turn_away() {
  boost::asio::dispatch(stream_.get_executor(),
                        [self = shared_from_this()] { self->refuse(with_common_headers(unavailable())); });
}

void Connection::stop() {
  boost::asio::post(stream_.get_executor(), [self = shared_from_this()] {
    self->stopping_ = true;
    if (self->idle_) self->close();
  });
}

void Connection::make_room() {
  boost::asio::post(stream_.get_executor(), [self = shared_from_this()] { self->close(); });
}

void Connection::await_request() {
  parser_.reset();
  share_.reset();
  unread_ = false;
  if (stopping_) return close();
  if (buffer_.size() > 0) return read_header();  // the client did not wait for the reply before
  idle_ = true;
  stream_.expires_after(around_.limits.idle_time);
  stream_.async_read_some(buffer_.prepare(read_size), [self = shared_from_this()](Error error, std::size_t size) {
    self->idle_ = false;
    if (error) return self->close();
    self->buffer_.commit(size);
    self->read_header();
  });
}

void Connection::read_header() {
  stream_.expires_never();
  clock_.start(around_.limits.request_time, [self = shared_from_this()] { self->stream_.cancel(); });
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(around_.limits.header_bytes));
  parser_->body_limit(around_.limits.body_bytes);
  http::async_read_header(stream_, buffer_, *parser_,
                          [self = shared_from_this()](Error error, std::size_t) { self->on_header(error); });
}

void Connection::on_header(Error error) {
  // The header and the end of its time may come together; then there would be no clock for the body.
  if (error || clock_.is_up()) return fail(error);
  const RequestHeader& header = parser_->get();
  framing_.version = header.version();
  if (has_no_clear_end(*parser_)) return refuse(with_common_headers(malformed_request()));
  framing_.head = header.method() == http::verb::head;
  framing_.keep_alive = parser_->keep_alive();
  unread_ = !parser_->is_done();
  if (auto reply = refuse_too_many()) return send(*std::move(reply));
  if (auto reply = around_.service.early_reply(header)) return send(*std::move(reply));
  if (!unread_) return answer();
  prepare_for_body();
}

std::optional<Reply> Connection::refuse_too_many() const {
  using namespace std::chrono;
  const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
  const milliseconds wait =
      around_.rate.take(client_address(parser_->get(), peer_, around_.limits.trust_forwarded), now);
  if (wait == milliseconds::zero()) return std::nullopt;
  around_.service.metrics().count_reply(std::nullopt, http::status::too_many_requests);
  return with_common_headers(too_many_requests(wait));
}

void Connection::prepare_for_body() {
  if (!fits_all_bodies()) return refuse(with_common_headers(unavailable()));
  if (!expects_continue(parser_->get())) return read_body();
  const auto go_on = std::make_shared<http::response<http::empty_body>>(http::status::continue_, framing_.version);
  http::async_write(stream_, *go_on, [self = shared_from_this(), go_on](Error failure, std::size_t) {
    if (failure) return self->fail(failure);
    self->read_body();
  });
}

bool Connection::fits_all_bodies() {
  const auto length = parser_->content_length();
  if (length && *length <= small_body) return true;
  // Chunks do not say how many will come.
  share_ = around_.bodies.take(length ? static_cast<std::size_t>(*length) : around_.limits.body_bytes);
  return share_.has_value();
}

void Connection::read_body() {
  http::async_read(stream_, buffer_, *parser_,
                   [self = shared_from_this()](Error error, std::size_t) { self->on_body(error); });
}

void Connection::on_body(Error error) {
  if (error) return fail(error);
  unread_ = false;
  answer();
}

void Connection::answer() {
  clock_.stop();
  around_.connections.works(this);
  if (parser_->get().body().size() <= large_body) return look_at_request();
  boost::asio::post(around_.large_bodies, [self = shared_from_this()] { self->look_at_request(); });
}

void Connection::look_at_request() {
  around_.service.answer(parser_->get(), [self = shared_from_this()](Reply reply) {
    boost::asio::dispatch(self->stream_.get_executor(),
                          [self, reply = std::move(reply)]() mutable { self->send(std::move(reply)); });
  });
}

void Connection::fail(Error error) {
  clock_.stop();
  std::optional<Reply> reply =
      clock_.is_up() ? request_timeout(around_.limits.request_time) : reply_to_read_error(error, around_.limits);
  if (!reply) return close();
  refuse(with_common_headers(*std::move(reply)));
}

void Connection::refuse(Reply reply) {
  around_.service.metrics().count_reply(std::nullopt, reply.status);
  clock_.stop();
  unread_ = true;
  send(std::move(reply));
}

void Connection::send(Reply reply) {
  clock_.stop();
  around_.connections.waits(this);
  framing_.keep_alive = framing_.keep_alive && !unread_ && !stopping_;
  const auto done = [self = shared_from_this()](ReplyWriter::Sent sent) { self->on_sent(sent); };
  std::make_shared<ReplyWriter>(stream_, std::move(reply), framing_, done)->start();
}

void Connection::on_sent(ReplyWriter::Sent sent) {
  if (sent == ReplyWriter::Sent::and_keep) return await_request();
  if (sent == ReplyWriter::Sent::and_close && unread_) {
    return discard_rest(stream_, buffer_, around_.limits.linger_time, [self = shared_from_this()] { self->close(); });
  }
  close();
}

void Connection::close() {
  clock_.stop();
  Error ignored;
  stream_.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
  stream_.close();
}

}  // namespace zeroten::collector
