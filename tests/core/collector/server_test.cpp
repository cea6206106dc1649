#include "collector/server.h"

#include <list>

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

TEST_CASE("who comes when there is no room is told to come again") {
  Limits limits;
  limits.connections = 0;
  const test::RunningServer running(limits);
  const std::string refused = running.exchange(health);
  CHECK_THAT(refused, Catch::Matchers::StartsWith("HTTP/1.1 503") && has_text("Retry-After: 2\r\n"));
}

TEST_CASE("connections that wait for their clients make room for one that comes") {
  Limits limits;
  limits.connections = 3;
  const test::RunningServer running(limits);
  test::Client idle(running.server.url());
  test::Client slow(running.server.url());
  test::Client after_one(running.server.url());
  slow.send("GET / HTTP/1.1\r\n");
  after_one.send(health);
  after_one.read_until("ok\"}");
  std::list<test::Client> come;
  for (int count = 0; count < 3; ++count) {
    test::Client& next = come.emplace_back(running.server.url());
    next.send(health);
    CHECK(next.read_until("\r\n") == "HTTP/1.1 200 OK\r\n");
  }
  CHECK(idle.read_all().empty());  // hung up
  CHECK(slow.read_all().empty());
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
