#include "collector/server.h"

#include "tests/catch.h"
#include "tests/core/collector/running_server.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

const std::string health = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";

std::uint16_t port_of(const Server& server) {
  const std::string url = server.url();
  return static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1)));
}

}  // namespace

TEST_CASE("a server says where it listens") {
  const test::RunningServer running;
  CHECK(running.complaint.empty());
  CHECK_THAT(running.server.url(), Catch::Matchers::StartsWith("http://127.0.0.1:"));
  CHECK(port_of(running.server) != 0);
}

TEST_CASE("a port that is taken, or an address that is none, is named") {
  const test::RunningServer running;
  Server second(running.service, Limits{});
  CHECK_THAT(second.listen("127.0.0.1", port_of(running.server)), has_text("in use"));
  Server third(running.service, Limits{});
  CHECK_THAT(third.listen("localhost", 0), has_text("not an IP address"));
  Server fourth(running.service, Limits{});
  CHECK_THAT(fourth.listen("192.0.2.1", 0), has_text("cannot listen"));
}

TEST_CASE("who comes when there is no room is told to come again, and is let in when there is") {
  Limits limits;
  limits.connections = 1;
  const test::RunningServer running(limits);
  {
    test::Client first(running.server.url());
    first.send(health);
    first.read_until("ok\"}");
    const std::string refused = running.exchange(health);
    CHECK_THAT(refused, Catch::Matchers::StartsWith("HTTP/1.1 503") && has_text("Retry-After: 2\r\n"));
  }
  std::string reply;
  while (!reply.starts_with("HTTP/1.1 200")) {
    test::Client client(running.server.url());
    client.send(health);
    reply = client.read_until("\r\n");
  }
  CHECK(reply == "HTTP/1.1 200 OK\r\n");
}

TEST_CASE("a server that stops closes what is idle and ends") {
  test::RunningServer running;
  test::Client idle(running.server.url());
  idle.send(health);
  idle.read_until("ok\"}");
  const auto begin = std::chrono::steady_clock::now();
  running.stop();
  // It gives unfinished requests 5 s. This is none.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(4));
  CHECK(idle.read_all().empty());
}

TEST_CASE("a server that stops finishes the request that is under way") {
  test::RunningServer running;
  test::Client client(running.server.url());
  const std::string body = test::json(test::clicked(1, 9));
  client.send("POST /v1/responses HTTP/1.1\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\nContent-Length: " +
              std::to_string(body.size()) + "\r\n\r\n");
  client.read_until("100 Continue\r\n\r\n");
  std::thread stopping([&] { running.stop(); });
  client.send(body);
  const std::string reply = client.read_all();
  stopping.join();
  CHECK_THAT(reply, Catch::Matchers::StartsWith("HTTP/1.1 201"));
}
