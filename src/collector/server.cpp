#include "collector/server.h"

#include <boost/asio/post.hpp>
#include <chrono>
#include <csignal>
#include <memory>
#include <thread>
#include <utility>

#include "collector/client_address.h"
#include "collector/connection.h"

namespace zeroten::collector {

namespace {

using boost::system::error_code;

constexpr std::chrono::seconds time_to_finish{5};
constexpr std::chrono::milliseconds accept_pause{100};  // when there are no more file descriptors

std::string explain(const std::string& address, std::uint16_t port, const error_code& error) {
  const std::string where = address + " port " + std::to_string(port);
  if (error == boost::asio::error::address_in_use) return where + " is in use by another program";
  return "cannot listen on " + where + ": " + error.message();
}

}  // namespace

Server::Server(const Service& service, const Limits& limits)
    : service_(service),
      limits_(limits),
      connections_(limits.connections),
      bodies_(limits.all_bodies_bytes),
      rate_(limits.requests),
      work_(context_.get_executor()),
      strand_(context_.get_executor()),
      acceptor_(strand_),
      signals_(strand_),
      timer_(strand_) {}

std::string Server::listen(const std::string& address, std::uint16_t port) {
  error_code error;
  const auto ip = boost::asio::ip::make_address(address, error);
  if (error) return "'" + address + "' is not an IP address";
  const tcp::endpoint endpoint(ip, port);
  acceptor_.open(endpoint.protocol(), error);
  if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(tcp::acceptor::max_listen_connections, error);
  return error ? explain(address, port, error) : std::string();
}

std::string Server::url() const {
  const tcp::endpoint endpoint = acceptor_.local_endpoint();
  const std::string address = endpoint.address().to_string();
  const std::string host = endpoint.address().is_v6() ? "[" + address + "]" : address;
  return "http://" + host + ":" + std::to_string(endpoint.port()) + "/";
}

void Server::stop_on_signals() {
  signals_.add(SIGINT);
  signals_.add(SIGTERM);
  signals_.async_wait([this](const error_code& error, int) {
    if (!error) begin_to_stop();
  });
}

void Server::run() {
  service_.metrics().watch_network([this] { return NetworkLoad{connections_.size(), bodies_.taken()}; });
  accept();
  std::thread second([this] { context_.run(); });
  context_.run();
  second.join();
  // What it still does would use the store, which may go now.
  large_bodies_.stop();
  large_bodies_.join();
}

void Server::stop() {
  boost::asio::post(strand_, [this] { begin_to_stop(); });
}

void Server::accept() {
  acceptor_.async_accept(boost::asio::make_strand(context_), [this](const error_code& error, tcp::socket socket) {
    if (!acceptor_.is_open()) return;
    if (error) return wait_before_accepting();
    welcome(std::move(socket));
    accept();
  });
}

void Server::welcome(tcp::socket socket) {
  error_code ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  // Who is gone already has no address, and will not ask.
  const std::string from = network_of(socket.remote_endpoint(ignored).address());
  const Surroundings surroundings{service_, limits_, connections_, bodies_, rate_, large_bodies_};
  const auto connection = std::make_shared<Connection>(std::move(socket), surroundings);
  if (connections_.add(connection, from)) return connection->start();
  connection->turn_away();
}

void Server::wait_before_accepting() {
  timer_.expires_after(accept_pause);
  timer_.async_wait([this](const error_code& error) {
    if (!error && acceptor_.is_open()) accept();
  });
}

void Server::begin_to_stop() {
  if (!acceptor_.is_open()) return;
  error_code ignored;
  acceptor_.close(ignored);
  signals_.cancel(ignored);
  timer_.expires_after(time_to_finish);
  timer_.async_wait([this](const error_code& error) {
    if (!error) context_.stop();
  });
  connections_.stop([this] {
    boost::asio::post(strand_, [this] {
      timer_.cancel();
      work_.reset();
    });
  });
}

}  // namespace zeroten::collector
