// Listens, and runs the threads that the connections live on.
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <cstdint>
#include <string>

#include "collector/body_budget.h"
#include "collector/connections.h"
#include "collector/limits.h"
#include "collector/service.h"

namespace zeroten::collector {

/// Whoever answers a request holds its connection until then, also on a thread of the store: the threads of the store
/// must have ended before the server goes.
class Server {
 public:
  /// What is referred to must outlive run().
  Server(const Service& service, const Limits& limits);

  /// Binds `address` (a number, not a name) and `port` (0: any free one). Empty if that went well, else why it did not.
  std::string listen(const std::string& address, std::uint16_t port);

  /// "http://127.0.0.1:8080/". Only after listen().
  std::string url() const;

  /// Ends run() when the process gets SIGINT or SIGTERM, as stop() does.
  void stop_on_signals();

  /// Serves until stop(). Replies that are under way then get a few seconds to be finished.
  void run();

  /// Returns at once. From any thread.
  void stop();

 private:
  using tcp = boost::asio::ip::tcp;

  void accept();
  void welcome(tcp::socket socket);
  void wait_before_accepting();
  void begin_to_stop();

  const Service& service_;
  const Limits limits_;
  Connections connections_;
  BodyBudget bodies_;
  RateLimit rate_;
  boost::asio::io_context context_;
  boost::asio::thread_pool large_bodies_{1};  // goes before the context, on which its connections are
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
  boost::asio::strand<boost::asio::io_context::executor_type> strand_;
  tcp::acceptor acceptor_;
  boost::asio::signal_set signals_;
  boost::asio::steady_timer timer_;
};

}  // namespace zeroten::collector
