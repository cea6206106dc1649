#include "collector/connection.h"

#include "tests/catch.h"
#include "tests/core/collector/running_server.h"

using namespace zeroten;
using namespace zeroten::collector;
using namespace std::chrono_literals;

namespace {

const std::string health = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
const std::string last_health = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

std::string post(const std::string& body, const std::string& headers = "") {
  return "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string chunked(const std::string& body) {
  return "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n"
         "Transfer-Encoding: chunked\r\n\r\n" +
         body;
}

std::string status_of(const std::string& reply) { return reply.substr(0, reply.find("\r\n")); }

/// Limits that a test reaches at once.
Limits small() {
  Limits limits;
  limits.body_bytes = 1000;
  limits.request_time = 100ms;
  limits.idle_time = 100ms;
  limits.linger_time = 100ms;
  return limits;
}

}  // namespace

TEST_CASE("one connection serves request after request, even if they come together") {
  const test::RunningServer running;
  const std::string replies = running.exchange(health + health + last_health);
  CHECK(replies.find("200 OK") != replies.rfind("200 OK"));
  CHECK(replies.ends_with("{\"status\":\"ok\"}"));
}

TEST_CASE("a response is taken whole or in chunks") {
  const test::RunningServer running;
  const std::string body = test::json(test::clicked(1, 9));
  CHECK(status_of(running.exchange(post(body))) == "HTTP/1.1 201 Created");
  std::stringstream size;
  size << std::hex << body.size();
  CHECK(status_of(running.exchange(chunked(size.str() + "\r\n" + body + "\r\n0\r\n\r\n"))) == "HTTP/1.1 200 OK");
}

TEST_CASE("a client that asks first is told to go on, or not to") {
  const test::RunningServer running;
  const std::string expect = "Expect: 100-continue\r\n";
  CHECK(status_of(running.exchange(post(test::json(test::clicked(1, 9)), expect))) == "HTTP/1.1 100 Continue");
  test::Client client(running.server.url());
  client.send("POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: text/html\r\nContent-Length: 10\r\n" + expect +
              "\r\n");
  CHECK(status_of(client.read_until("\r\n")) == "HTTP/1.1 415 Unsupported Media Type");
}

TEST_CASE("a HEAD gets the header of a GET and nothing more") {
  const test::RunningServer running;
  const std::string reply = running.exchange("HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  CHECK_THAT(reply, has_text("Content-Length: 15\r\n"));
  CHECK(reply.ends_with("\r\n\r\n"));
}

TEST_CASE("HTTP/1.0 gets an answer and the end of the connection") {
  const test::RunningServer running;
  CHECK(running.exchange("GET /healthz HTTP/1.0\r\n\r\n").ends_with("{\"status\":\"ok\"}"));
}

TEST_CASE("too much is refused: of header, of body, of chunks") {
  const test::RunningServer running(small());
  const std::string large(2000, 'x');
  CHECK(status_of(running.exchange("GET / HTTP/1.1\r\nA: " + std::string(9000, 'x') + "\r\n\r\n")) ==
        "HTTP/1.1 431 Request Header Fields Too Large");
  CHECK(status_of(running.exchange("GET /" + std::string(9000, 'x') + " HTTP/1.1\r\n\r\n")) ==
        "HTTP/1.1 431 Request Header Fields Too Large");
  CHECK(status_of(running.exchange(post(large))) == "HTTP/1.1 413 Payload Too Large");
  CHECK(status_of(running.exchange(chunked("7d0\r\n" + large + "\r\n0\r\n\r\n"))) == "HTTP/1.1 413 Payload Too Large");
}

TEST_CASE("a refusal of what is too large comes before the rest was sent") {
  const test::RunningServer running(small());
  test::Client client(running.server.url());
  client.send(
      "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999999\r\n\r\n");
  CHECK(status_of(client.read_all()) == "HTTP/1.1 413 Payload Too Large");
}

TEST_CASE("what takes too long is told so: slow headers, slow bodies, chunks for ever") {
  const test::RunningServer running(small());
  const std::string started =
      GENERATE("G", "GET /healthz HTTP/1.1\r\nHost: a\r\n",
               "POST /v1/responses HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n{",
               "POST /v1/responses HTTP/1.1\r\nContent-Type: text/plain\r\n"
               "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");
  const std::string reply = running.exchange(started);
  CHECK(status_of(reply) == "HTTP/1.1 408 Request Timeout");
  CHECK_THAT(reply, has_text("\"code\":\"timeout\"") && has_text("Connection: close"));
}

TEST_CASE("a connection on which nothing comes is closed without a word") {
  const test::RunningServer running(small());
  CHECK(running.exchange("").empty());
  test::Client client(running.server.url());
  client.send(health);
  client.read_until("{\"status\":\"ok\"}");
  CHECK(client.read_all().empty());
}

TEST_CASE("what is not HTTP gets a 400 in words, whatever it is") {
  const test::RunningServer running;
  const std::string bytes =
      GENERATE("\r\n\r\n\r\n\r\nnonsense\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
               "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
               "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
               "POST /v1/responses HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
               "GET / HTTP/1.1\r\n: no name\r\n\r\n",
               "POST /v1/responses HTTP/1.1\r\nContent-Type: text/plain\r\n"
               "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
  INFO(bytes);
  const std::string reply = running.exchange(bytes);
  CHECK(status_of(reply) == "HTTP/1.1 400 Bad Request");
  CHECK_THAT(reply, has_text("{\"problems\":[") && has_text("Access-Control-Allow-Origin: *"));
}

TEST_CASE("a request whose end is not clear is refused, and what comes behind it is not taken for another one") {
  const test::RunningServer running;
  const std::string start = "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  for (const char* coding : {"identity", "chunked, identity", "gzip", "xchunked", "chunked;q=1"}) {
    CAPTURE(coding);
    const std::string reply = running.exchange(start + "Transfer-Encoding: " + coding + "\r\n\r\n" + health);
    CHECK(status_of(reply) == "HTTP/1.1 400 Bad Request");
    CHECK_THAT(reply, !has_text("\"status\":\"ok\""));
  }
  std::string old = chunked("0\r\n\r\n") + health;
  old.replace(old.find("HTTP/1.1"), 8, "HTTP/1.0");
  CHECK(status_of(running.exchange(old)) == "HTTP/1.0 400 Bad Request");
}

TEST_CASE("a body that ends early is refused, and nothing of it is stored") {
  const test::RunningServer running;
  test::Client client(running.server.url());
  const std::string whole = post(test::json(test::clicked(1, 9)));
  client.send(whole.substr(0, whole.size() - 1));
  client.finish_sending();
  CHECK(status_of(client.read_all()) == "HTTP/1.1 400 Bad Request");
  CHECK(status_of(running.exchange(whole)) == "HTTP/1.1 201 Created");
}

TEST_CASE("when all bodies together would take too much memory, the next one is told to come again") {
  Limits limits;
  limits.all_bodies_bytes = 1000;
  const test::RunningServer running(limits);
  const std::string reply = running.exchange(post(std::string(100'000, 'x')));
  CHECK(status_of(reply) == "HTTP/1.1 503 Service Unavailable");
  CHECK_THAT(reply, has_text("Retry-After: 2\r\n") && has_text("Access-Control-Allow-Origin: *"));
  CHECK(status_of(running.exchange(post(test::json(test::clicked(1, 9))))) == "HTTP/1.1 201 Created");
  CHECK(status_of(running.exchange(post(test::json(test::clicked(2, 9))))) == "HTTP/1.1 201 Created");
}

TEST_CASE("a response of the usual size is taken, whatever others say that they will send") {
  Limits limits;
  limits.all_bodies_bytes = limits.body_bytes;
  const test::RunningServer running(limits);
  test::Client greedy(running.server.url());
  greedy.send(post(std::string(limits.body_bytes, 'x')).substr(0, 1000));
  while (running.service.metrics().network().body_bytes < limits.body_bytes) std::this_thread::yield();
  CHECK(status_of(running.exchange(post(std::string(100'000, ' ')))) == "HTTP/1.1 503 Service Unavailable");
  CHECK(status_of(running.exchange(post(test::json(test::clicked(1, 9))))) == "HTTP/1.1 201 Created");
}

TEST_CASE("a body that takes long to look at is answered like any other") {
  const test::RunningServer running;
  std::string body = test::json(test::clicked(1, 9));
  body.insert(1, std::string(1'000'000, ' '));
  CHECK(status_of(running.exchange(post(body))) == "HTTP/1.1 201 Created");
  CHECK(status_of(running.exchange(post(std::string(1'000'000, '[')))) == "HTTP/1.1 400 Bad Request");
}

TEST_CASE("who asks too often is told when to come again, and the others are served") {
  Limits limits;
  limits.requests = {.per_second = 0.001, .burst = 2};
  limits.trust_forwarded = true;
  const test::RunningServer running(limits);
  const auto from = [](const std::string& address) {
    return "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Forwarded-For: " + address + "\r\n\r\n";
  };
  CHECK_THAT(running.exchange(from("192.0.2.1")), Catch::Matchers::StartsWith("HTTP/1.1 200"));
  CHECK_THAT(running.exchange(from("192.0.2.1")), Catch::Matchers::StartsWith("HTTP/1.1 200"));
  const std::string refused = running.exchange(from("192.0.2.1"));
  CHECK_THAT(refused, Catch::Matchers::StartsWith("HTTP/1.1 429") && has_text("\r\nRetry-After: ") &&
                          has_text("too_many_requests") && has_text("Access-Control-Expose-Headers: Retry-After"));
  CHECK_THAT(running.exchange(from("192.0.2.2")), Catch::Matchers::StartsWith("HTTP/1.1 200"));
}

TEST_CASE("by default nobody is believed who says where a request is from") {
  Limits limits;
  limits.requests = {.per_second = 0.001, .burst = 1};
  const test::RunningServer running(limits);
  CHECK_THAT(running.exchange(last_health), Catch::Matchers::StartsWith("HTTP/1.1 200"));
  const std::string disguised =
      "GET /healthz HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.9\r\nConnection: close\r\n\r\n";
  CHECK_THAT(running.exchange(disguised), Catch::Matchers::StartsWith("HTTP/1.1 429"));
}
