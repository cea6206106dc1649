// A collector on a free port, and a client that sends bytes as they are.
#pragma once

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <memory>
#include <string>
#include <thread>

#include "collector/server.h"
#include "collector/sqlite_store.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

namespace zeroten::test {

/// Speaks TCP and nothing more.
class Client {
 public:
  explicit Client(const std::string& url) {
    const std::string port = url.substr(url.rfind(':') + 1, url.size() - url.rfind(':') - 2);
    socket_.connect({boost::asio::ip::make_address("127.0.0.1"), static_cast<unsigned short>(std::stoi(port))});
  }

  /// Errors of sending are not errors here: the server may have hung up, and what it said before is what counts.
  void send(const std::string& bytes) {
    boost::system::error_code ignored;
    boost::asio::write(socket_, boost::asio::buffer(bytes), ignored);
  }

  /// Everything up to the end of the connection.
  std::string read_all() {
    boost::system::error_code end;
    boost::asio::read(socket_, boost::asio::dynamic_buffer(received_), end);
    return std::exchange(received_, {});
  }

  /// Up to and with `mark`; what comes behind it is for the next call.
  std::string read_until(const std::string& mark) {
    boost::system::error_code end;
    while (received_.find(mark) == std::string::npos && !end) {
      boost::asio::read(socket_, boost::asio::dynamic_buffer(received_), boost::asio::transfer_at_least(1), end);
    }
    const auto size = std::min(received_.size(), received_.find(mark) + mark.size());
    std::string text = received_.substr(0, size);
    received_.erase(0, size);
    return text;
  }

  void finish_sending() { socket_.shutdown(boost::asio::ip::tcp::socket::shutdown_send); }

 private:
  boost::asio::io_context context_;
  boost::asio::ip::tcp::socket socket_{context_};
  std::string received_;
};

class RunningServer {
 public:
  explicit RunningServer(const collector::Limits& limits = {}, collector::Surveys known = shop_surveys())
      : surveys(std::move(known)),
        server(service, limits),
        complaint(server.listen("127.0.0.1", 0)),
        thread_([this] { server.run(); }) {}
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;
  ~RunningServer() {
    stop();
    store.reset();  // its threads may still hold connections, which must not outlive the server
  }

  void stop() {
    server.stop();
    if (thread_.joinable()) thread_.join();
  }

  /// What the server sends until it hangs up, after it got `bytes`.
  std::string exchange(const std::string& bytes) const {
    Client client(server.url());
    client.send(bytes);
    return client.read_all();
  }

  TempFolder folder;
  std::unique_ptr<collector::SqliteStore> store = std::make_unique<collector::SqliteStore>(folder.file("a.db"));
  collector::Surveys surveys;
  collector::Service service{*store, surveys, {}, "0123456789abcdef", [] { return std::int64_t{9000}; }};
  collector::Server server;
  std::string complaint;

 private:
  std::thread thread_;
};

}  // namespace zeroten::test
