#include "collector/request_clock.h"

#include <boost/asio/io_context.hpp>

#include "tests/catch.h"

using namespace zeroten::collector;
using namespace std::chrono_literals;

TEST_CASE("a clock that was started calls when the time is up") {
  boost::asio::io_context context;
  RequestClock clock(context.get_executor());
  int calls = 0;
  clock.start(1ms, [&] { ++calls; });
  CHECK_FALSE(clock.is_up());
  context.run();
  CHECK(calls == 1);
  CHECK(clock.is_up());
}

TEST_CASE("a clock that was stopped does not call, even if the time was up already") {
  boost::asio::io_context context;
  RequestClock clock(context.get_executor());
  int calls = 0;
  clock.start(0ms, [&] { ++calls; });
  clock.stop();
  context.run();
  CHECK(calls == 0);
  CHECK_FALSE(clock.is_up());
}

TEST_CASE("a clock that is started again forgets the time before") {
  boost::asio::io_context context;
  RequestClock clock(context.get_executor());
  std::string calls;
  clock.start(0ms, [&] { calls += "first"; });
  clock.start(1ms, [&] { calls += "second"; });
  context.run();
  CHECK(calls == "second");
}
