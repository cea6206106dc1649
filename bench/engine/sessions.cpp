// How many complete sessions the engine does in a second, natively: open, answer 9, next, why, next. One JSON line.
#include <chrono>
#include <iostream>
#include <string>

#include "engine/session.h"

namespace {

using Clock = std::chrono::steady_clock;

const std::string definition = R"({"zeroten":1,"id":"shop-nps","subject":"Fjellrev"})";
const std::string options =
    R"({"language":"en","random":"0123456789abcdef0123456789abcdef","now":{"wall":1732240000000,"elapsed":0}})";
const std::string answer_score =
    R"({"type":"answer","question":"score","value":9,"now":{"wall":1732240003000,"elapsed":3000}})";
const std::string answer_why =
    R"({"type":"answer","question":"why","value":"Warm socks","now":{"wall":1732240009000,"elapsed":9000}})";
const std::string next = R"({"type":"next","now":{"wall":1732240009000,"elapsed":9000}})";

/// The last reply, so that nothing can be optimized away.
std::string run_session() {
  zeroten::engine::Session session;
  session.open(definition, "", options);
  session.send(answer_score);
  session.send(next);
  session.send(answer_why);
  return session.send(next);
}

}  // namespace

int main() {
  if (run_session().find(R"("status":"complete")") == std::string::npos) {
    std::cerr << "the session did not complete\n";
    return 1;
  }
  double best = 0;
  for (int sample = 0; sample < 9; ++sample) {
    int sessions = 0;
    const auto begin = Clock::now();
    std::chrono::duration<double> passed{0};
    while (passed.count() < 0.3) {
      for (int i = 0; i < 100; ++i) run_session();
      sessions += 100;
      passed = Clock::now() - begin;
    }
    best = std::max(best, sessions / passed.count());
  }
  std::cout << R"({"sessionsPerSecond":)" << static_cast<long>(best) << "}\n";
}
