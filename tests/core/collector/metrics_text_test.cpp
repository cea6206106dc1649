#include "collector/metrics_text.h"

#include <map>
#include <regex>
#include <sstream>

#include "tests/catch.h"
#include "tests/core/collector/running_server.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// The samples by name and labels. Every line must be one of the format, and every sample of a family that was
/// described.
std::map<std::string, double> samples_in(const std::string& text) {
  static const std::regex help("# HELP [a-z_]+ [^\\n]+");
  static const std::regex type("# TYPE ([a-z_]+) (counter|gauge|histogram)");
  static const std::regex sample(R"re(([a-z_]+)(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? ([0-9.e+-]+))re");
  std::map<std::string, double> samples;
  std::string family;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    std::smatch found;
    if (std::regex_match(line, help)) continue;
    if (std::regex_match(line, found, type)) {
      family = found[1];
      continue;
    }
    REQUIRE(std::regex_match(line, found, sample));
    CHECK(found[1].str().starts_with(family));
    CHECK(samples.emplace(found[1].str() + found[2].str(), std::stod(found[4])).second);
  }
  CHECK(text.ends_with('\n'));
  return samples;
}

std::string get(const std::string& headers) {
  return "GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + headers + "\r\n";
}

const std::string with_token = "Authorization: Bearer 0123456789abcdef\r\n";

std::string post(const std::string& body) {
  return "POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n"
         "Content-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body;
}

}  // namespace

TEST_CASE("every line of the metrics is one of the format") {
  StoreActivity store;
  store.commits.classes[1] = 2;
  store.commits.classes.back() = 1;
  store.commits.sum = 6.5;
  store.queued = 7;
  const auto samples = samples_in(metrics_text(Metrics(), store));
  CHECK(samples.at("zeroten_commit_seconds_bucket{le=\"0.001\"}") == 0);
  CHECK(samples.at("zeroten_commit_seconds_bucket{le=\"0.0025\"}") == 2);
  CHECK(samples.at("zeroten_commit_seconds_bucket{le=\"5\"}") == 2);
  CHECK(samples.at("zeroten_commit_seconds_bucket{le=\"+Inf\"}") == 3);
  CHECK(samples.at("zeroten_commit_seconds_count") == 3);
  CHECK(samples.at("zeroten_commit_seconds_sum") == 6.5);
  CHECK(samples.at("zeroten_queue_length") == 7);
}

TEST_CASE("what a running collector did is in its metrics, for those who hold the token") {
  const test::RunningServer running;
  CHECK_THAT(running.exchange(get("")), Catch::Matchers::StartsWith("HTTP/1.1 401"));
  running.exchange(post(test::json(test::clicked(1, 9))));
  running.exchange(post(test::json(test::clicked(1, 9))));
  running.exchange(post(test::json(test::clicked(1, 8))));
  running.exchange("nonsense\r\n\r\n");
  const std::string reply = running.exchange(get(with_token));
  CHECK_THAT(reply, has_text("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
  const auto samples = samples_in(reply.substr(reply.find("\r\n\r\n") + 4));
  CHECK(samples.at("zeroten_responses_total{result=\"created\"}") == 1);
  CHECK(samples.at("zeroten_responses_total{result=\"duplicate\"}") == 1);
  CHECK(samples.at("zeroten_responses_total{result=\"conflict\"}") == 1);
  CHECK(samples.at("zeroten_requests_total{endpoint=\"delivery\",status=\"2xx\"}") == 2);
  CHECK(samples.at("zeroten_requests_total{endpoint=\"delivery\",status=\"4xx\"}") == 1);
  CHECK(samples.at("zeroten_requests_total{endpoint=\"metrics\",status=\"4xx\"}") == 1);
  CHECK(samples.at("zeroten_requests_total{endpoint=\"none\",status=\"4xx\"}") == 1);
  CHECK(samples.at("zeroten_commit_seconds_count") == 3);
  CHECK(samples.at("zeroten_open_connections") >= 1);
  CHECK(samples.at("zeroten_uptime_seconds") > 0);
}
