// Many clients at once that mean no good, or that are cut off in the middle: what is promised holds all the same.
#include <atomic>
#include <future>
#include <list>
#include <mutex>
#include <set>
#include <thread>

#include "tests/catch.h"
#include "tests/core/collector/running_server.h"

using namespace zeroten;
using namespace zeroten::collector;
using namespace std::chrono_literals;

namespace {

std::string posting(const std::string& body) {
  return "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::set<std::string> stored_in(Store& store) {
  std::promise<std::set<std::string>> ids;
  store.list("shop", "", 100'000, [&](const std::optional<std::vector<StoredResponse>>& found) {
    std::set<std::string> all;
    for (const StoredResponse& response : found.value()) all.insert(response.id);
    ids.set_value(std::move(all));
  });
  return ids.get_future().get();
}

/// Posts responses over one connection until the server hangs up; `number` begins at `first`. Gives those acknowledged.
std::vector<std::string> post_until_the_end(const std::string& url, int first, std::atomic<int>& acknowledged) {
  std::vector<std::string> ids;
  test::Client client(url);
  for (int number = first; number < first + 150; ++number) {
    const auto response = test::clicked(number, 9);
    client.send(posting(test::json(response)));
    if (!client.read_until("\"created\"}").ends_with("\"created\"}")) break;
    ids.push_back(response.id);
    ++acknowledged;
  }
  return ids;
}

/// Requests that never come to an end, or are far too much.
std::vector<std::string> attacks() {
  const std::string head = "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  const std::string chunk = "10000\r\n" + std::string(0x10000, ' ') + "\r\n";
  std::string endless = head + "Transfer-Encoding: chunked\r\n\r\n";
  for (int count = 0; count < 200; ++count) endless += chunk;  // 13 MB
  return {head + "Transfer-Encoding: chunked\r\n\r\n" + chunk,
          endless,
          head + "X-Header: " + std::string(7000, 'x'),
          head + "X-Header: " + std::string(1'000'000, 'x'),
          head + "Content-Length: 1073741824\r\n\r\n" + std::string(1'000'000, ' '),
          posting(std::string(1'000'000, '[')),
          posting(R"({"answers":)" + std::string(200'000, '[') + std::string(200'000, ']') + "}")};
}

}  // namespace

TEST_CASE("a server that stops while 64 connections post has stored all that it acknowledged") {
  test::RunningServer running;
  std::atomic<int> acknowledged = 0;
  std::list<std::future<std::vector<std::string>>> clients;
  for (int client = 0; client < 64; ++client) {
    clients.push_back(
        std::async(std::launch::async, post_until_the_end, running.server.url(), client * 150, std::ref(acknowledged)));
  }
  while (acknowledged < 500) std::this_thread::sleep_for(1ms);
  const auto begun = std::chrono::steady_clock::now();
  running.stop();
  CHECK(std::chrono::steady_clock::now() - begun < 10s);
  std::vector<std::string> ids;
  for (auto& client : clients) {
    for (std::string& id : client.get()) ids.push_back(std::move(id));
  }
  CHECK(ids.size() < 64 * 150);  // it did not wait until they had finished
  const std::set<std::string> stored = stored_in(*running.store);
  for (const std::string& id : ids) {
    if (!stored.contains(id)) FAIL_CHECK(id << " was acknowledged and is not stored");
  }
}

TEST_CASE("requests without end or measure take no more memory than there is for them, and others are served") {
  Limits limits;
  limits.all_bodies_bytes = 16 * 1024 * 1024;
  limits.request_time = 2s;
  limits.linger_time = 200ms;
  const test::RunningServer running(limits);
  std::list<std::future<void>> attackers;
  for (const std::string& attack : attacks()) {
    for (int count = 0; count < 4; ++count) {
      attackers.push_back(std::async(std::launch::async, [&running, attack] { running.exchange(attack); }));
    }
  }
  int served = 0;
  std::size_t most = 0;
  for (int number = 0; number < 40; ++number) {
    const NetworkLoad load = running.service.metrics().network();
    most = std::max(most, load.body_bytes);
    test::Client client(running.server.url());
    client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    served += client.read_until("\"ok\"}").ends_with("\"ok\"}") ? 1 : 0;
    std::this_thread::sleep_for(10ms);
  }
  for (auto& attacker : attackers) attacker.get();
  CHECK(served == 40);
  CHECK(most > 0);
  CHECK(most <= limits.all_bodies_bytes);
  const std::string reply = running.exchange(
      "POST /v1/responses HTTP/1.0\r\nContent-Type: text/plain\r\nContent-Length: " +
      std::to_string(test::json(test::clicked(1, 9)).size()) + "\r\n\r\n" + test::json(test::clicked(1, 9)));
  CHECK_THAT(reply, has_text("\"created\""));
  CHECK(stored_in(*running.store).size() == 1);
}
