#include "collector/reply_writer.h"

#include <boost/asio/dispatch.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/write.hpp>
#include <utility>

namespace zeroten::collector {

namespace {

/// RFC 9110: these never have a body, nor say how long it would be.
bool has_no_body(http::status status) {
  return status == http::status::no_content || status == http::status::not_modified;
}

}  // namespace

ReplyWriter::ReplyWriter(boost::beast::tcp_stream& stream, Reply reply, const Framing& framing, Done done)
    : stream_(stream),
      reply_(std::move(reply)),
      write_time_(framing.write_time),
      head_(framing.head || has_no_body(reply_.status)),
      done_(std::move(done)) {
  set_up_message(framing);
}

void ReplyWriter::set_up_message(const Framing& framing) {
  message_.result(reply_.status);
  message_.version(framing.version);
  message_.keep_alive(framing.keep_alive);
  for (const auto& [name, value] : reply_.headers) message_.insert(name, value);
  if (has_no_body(reply_.status)) return;
  if (!reply_.source) {
    message_.content_length(reply_.body.size());
  } else if (reply_.source_size) {
    message_.content_length(*reply_.source_size);
  } else if (framing.version >= 11) {
    message_.chunked(true);
  } else {
    message_.keep_alive(false);  // HTTP/1.0 knows no other end of a body than the end of the connection
  }
}

void ReplyWriter::start() {
  if (head_) return write_head_only();
  if (reply_.source) return pull();
  message_.body().data = reply_.body.data();
  message_.body().size = reply_.body.size();
  message_.body().more = false;
  write_part();
}

void ReplyWriter::write_head_only() {
  stream_.expires_after(write_time_);
  message_.body().more = false;
  http::async_write_header(stream_, serializer_,
                           [self = shared_from_this()](auto error, std::size_t) { self->finish(error); });
}

void ReplyWriter::pull() {
  reply_.source([self = shared_from_this()](std::optional<std::string> part) {
    boost::asio::dispatch(self->stream_.get_executor(),
                          [self, part = std::move(part)]() mutable { self->take(std::move(part)); });
  });
}

void ReplyWriter::take(std::optional<std::string> part) {
  // The status is sent already: all that is left is to cut the connection, so that the client knows it has not got all.
  if (!part) return done_(Sent::failed);
  reply_.body = *std::move(part);
  const bool more = !reply_.body.empty();
  message_.body().data = more ? reply_.body.data() : nullptr;
  message_.body().size = reply_.body.size();
  message_.body().more = more;
  write_part();
}

void ReplyWriter::write_part() {
  stream_.expires_after(write_time_);
  http::async_write(stream_, serializer_, [self = shared_from_this()](boost::beast::error_code error, std::size_t) {
    if (error == http::error::need_buffer) return self->pull();
    self->finish(error);
  });
}

void ReplyWriter::finish(boost::beast::error_code error) {
  if (error) return done_(Sent::failed);
  done_(message_.keep_alive() ? Sent::and_keep : Sent::and_close);
}

}  // namespace zeroten::collector
