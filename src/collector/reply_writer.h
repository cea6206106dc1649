// Sends one reply over one connection, part by part if it has a source.
#pragma once

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/serializer.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "collector/reply.h"

namespace zeroten::collector {

/// How the reply is to be framed.
struct Framing {
  unsigned version = 11;  // of HTTP: 10 or 11
  bool head = false;      // the request was a HEAD: no body
  bool keep_alive = true;
  std::chrono::milliseconds write_time{30'000};  // for each part
};

/// Lives until it is done. For use on the stream's executor; the stream must outlive it.
class ReplyWriter : public std::enable_shared_from_this<ReplyWriter> {
 public:
  enum class Sent { and_keep, and_close, failed };
  using Done = std::function<void(Sent)>;

  ReplyWriter(boost::beast::tcp_stream& stream, Reply reply, const Framing& framing, Done done);

  /// `done` is called once, on the stream's executor.
  void start();

 private:
  void set_up_message(const Framing& framing);
  void write_head_only();
  void take(std::optional<std::string> part);
  void pull();
  void write_part();
  void finish(boost::beast::error_code error);

  boost::beast::tcp_stream& stream_;
  Reply reply_;
  http::response<http::buffer_body> message_;
  http::response_serializer<http::buffer_body> serializer_{message_};
  std::chrono::milliseconds write_time_;
  bool head_;
  Done done_;
};

}  // namespace zeroten::collector
