#include "collector/connection.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <utility>

#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

constexpr std::size_t read_size = 4 * 1024;
constexpr std::size_t discard_size = 64 * 1024;

bool expects_continue(const RequestHeader& header) {
  return boost::beast::iequals(header[http::field::expect], "100-continue");
}

bool is_refusal_of_size(boost::beast::error_code error) {
  return error == http::error::header_limit || error == http::error::buffer_overflow;
}

}  // namespace

Connection::Connection(boost::asio::ip::tcp::socket socket, const Service& service, const Limits& limits,
                       Connections& others)
    : stream_(std::move(socket)),
      buffer_(limits.header_bytes + discard_size),
      clock_(stream_.get_executor()),
      service_(service),
      limits_(limits),
      others_(others) {
  framing_.write_time = limits.write_time;
}

Connection::~Connection() { others_.remove(this); }

void Connection::start() {
  boost::asio::dispatch(stream_.get_executor(), [self = shared_from_this()] { self->await_request(); });
}

void Connection::turn_away() {
  boost::asio::dispatch(stream_.get_executor(), [self = shared_from_this()] { self->refuse(unavailable()); });
}

void Connection::stop() {
  boost::asio::post(stream_.get_executor(), [self = shared_from_this()] {
    self->stopping_ = true;
    if (self->idle_) self->close();
  });
}

void Connection::await_request() {
  parser_.reset();
  unread_ = false;
  if (stopping_) return close();
  if (buffer_.size() > 0) return read_header();  // the client did not wait for the reply before
  idle_ = true;
  stream_.expires_after(limits_.idle_time);
  stream_.async_read_some(buffer_.prepare(read_size), [self = shared_from_this()](Error error, std::size_t size) {
    self->idle_ = false;
    if (error) return self->close();
    self->buffer_.commit(size);
    self->read_header();
  });
}

void Connection::read_header() {
  start_clock();
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes));
  parser_->body_limit(limits_.body_bytes);
  http::async_read_header(stream_, buffer_, *parser_,
                          [self = shared_from_this()](Error error, std::size_t) { self->on_header(error); });
}

void Connection::on_header(Error error) {
  if (error) return fail(error);
  const RequestHeader& header = parser_->get();
  framing_.version = header.version();
  framing_.head = header.method() == http::verb::head;
  framing_.keep_alive = parser_->keep_alive();
  unread_ = !parser_->is_done();
  if (auto reply = service_.early_reply(header)) return unread_ ? refuse(*std::move(reply)) : send(*std::move(reply));
  if (!unread_) return answer();
  if (!expects_continue(header)) return read_body();
  const auto go_on = std::make_shared<http::response<http::empty_body>>(http::status::continue_, framing_.version);
  http::async_write(stream_, *go_on, [self = shared_from_this(), go_on](Error failure, std::size_t) {
    if (failure) return self->fail(failure);
    self->read_body();
  });
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
  stop_clock();
  service_.answer(parser_->get(), [self = shared_from_this()](Reply reply) {
    boost::asio::dispatch(self->stream_.get_executor(),
                          [self, reply = std::move(reply)]() mutable { self->send(std::move(reply)); });
  });
}

// A clock of our own and not the stream's: that one closes the connection, and the client would never know why.
void Connection::start_clock() {
  time_is_up_ = false;
  stream_.expires_never();
  clock_.expires_after(limits_.request_time);
  clock_.async_wait([self = shared_from_this()](Error) { self->on_time_up(); });
}

void Connection::stop_clock() { clock_.expires_at(std::chrono::steady_clock::time_point::max()); }

void Connection::on_time_up() {
  // Also called when the clock was stopped or started again; then there is time left.
  if (clock_.expiry() > std::chrono::steady_clock::now()) return;
  time_is_up_ = true;
  stream_.cancel();
}

Reply Connection::reply_to_error(Error error) const {
  if (time_is_up_) return request_timeout(limits_.request_time);
  if (is_refusal_of_size(error)) return header_too_large(limits_.header_bytes);
  if (error == http::error::body_limit) return body_too_large(limits_.body_bytes);
  return malformed_request();
}

void Connection::fail(Error error) {
  stop_clock();
  const bool is_of_http = error.category() == http::make_error_code(http::error::bad_method).category();
  if (error == http::error::end_of_stream || (!is_of_http && !time_is_up_)) return close();
  Reply reply = reply_to_error(error);
  add_common_headers(reply);
  refuse(std::move(reply));
}

void Connection::refuse(Reply reply) {
  stop_clock();
  unread_ = true;
  send(std::move(reply));
}

void Connection::send(Reply reply) {
  stop_clock();
  framing_.keep_alive = framing_.keep_alive && !unread_ && !stopping_;
  const auto done = [self = shared_from_this()](ReplyWriter::Sent sent) { self->on_sent(sent); };
  std::make_shared<ReplyWriter>(stream_, std::move(reply), framing_, done)->start();
}

void Connection::on_sent(ReplyWriter::Sent sent) {
  if (sent == ReplyWriter::Sent::and_keep) return await_request();
  if (sent == ReplyWriter::Sent::and_close && unread_) return linger();
  close();
}

void Connection::linger() {
  Error ignored;
  stream_.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
  stream_.expires_after(limits_.linger_time);
  buffer_.clear();
  discard();
}

// Until the client has had enough, or the time to linger is over: the stream's clock goes on from read to read.
void Connection::discard() {
  stream_.async_read_some(buffer_.prepare(discard_size), [self = shared_from_this()](Error error, std::size_t) {
    if (error) return self->close();
    self->discard();
  });
}

void Connection::close() {
  stop_clock();
  Error ignored;
  stream_.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
  stream_.close();
}

}  // namespace zeroten::collector
