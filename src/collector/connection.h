// One client: request after request, each within the limits, until one side has had enough.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <optional>

#include "collector/body_budget.h"
#include "collector/connections.h"
#include "collector/limits.h"
#include "collector/rate_limit.h"
#include "collector/reply_writer.h"
#include "collector/request_clock.h"
#include "collector/service.h"

namespace zeroten::collector {

/// What all connections of a server have in common. It must outlive them.
struct Surroundings {
  const Service& service;
  const Limits& limits;
  Connections& connections;
  BodyBudget& bodies;
  RateLimit& rate;
  boost::asio::thread_pool& large_bodies;  // reads them, while others are served
};

/// Keeps itself alive while something is under way. Everything but stop() and make_room() runs on the strand of its
/// socket.
class Connection final : public Stoppable, public std::enable_shared_from_this<Connection> {
 public:
  Connection(boost::asio::ip::tcp::socket socket, const Surroundings& surroundings);
  ~Connection() override;

  /// Serves the client.
  void start();
  /// Tells the client that there is no room for it.
  void turn_away();
  void stop() override;
  void make_room() override;

 private:
  using Error = boost::beast::error_code;

  void await_request();
  void read_header();
  void on_header(Error error);
  std::optional<Reply> refuse_too_many() const;
  void prepare_for_body();
  void read_body();
  void on_body(Error error);
  bool fits_all_bodies();
  void answer();
  void look_at_request();

  void fail(Error error);
  void refuse(Reply reply);
  void send(Reply reply);
  void on_sent(ReplyWriter::Sent sent);
  void close();

  boost::beast::tcp_stream stream_;
  boost::beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  RequestClock clock_;
  const Surroundings around_;
  boost::asio::ip::address peer_;
  std::optional<BodyBudget::Share> share_;  // while a body is being received and looked at
  Framing framing_;
  bool idle_ = false;    // nothing of the next request has come
  bool unread_ = false;  // the reply is sent before the request was read to its end
  bool stopping_ = false;
};

}  // namespace zeroten::collector
