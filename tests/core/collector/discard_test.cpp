#include "collector/discard.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <thread>

#include "tests/catch.h"

using namespace zeroten::collector;
using namespace std::chrono_literals;
using tcp = boost::asio::ip::tcp;

namespace {

/// Two ends of a connection.
struct Ends {
  Ends() {
    far.connect(acceptor.local_endpoint());
    near.socket() = acceptor.accept();
  }
  boost::asio::io_context context;
  tcp::acceptor acceptor{context, {boost::asio::ip::make_address("127.0.0.1"), 0}};
  tcp::socket far{context};
  boost::beast::tcp_stream near{context};
  boost::beast::flat_buffer buffer{discard_size};
};

}  // namespace

TEST_CASE("what still comes is thrown away until the other side hangs up") {
  Ends ends;
  std::thread sender([&] {
    boost::asio::write(ends.far, boost::asio::buffer(std::string(1'000'000, 'x')));
    ends.far.shutdown(tcp::socket::shutdown_send);
  });
  bool done = false;
  discard_rest(ends.near, ends.buffer, 60s, [&] { done = true; });
  ends.context.run();
  sender.join();
  CHECK(done);
}

TEST_CASE("the other side is told that nothing more comes, and has its time") {
  Ends ends;
  bool done = false;
  discard_rest(ends.near, ends.buffer, 10ms, [&] { done = true; });
  boost::system::error_code end;
  char byte = 0;
  CHECK(ends.far.read_some(boost::asio::buffer(&byte, 1), end) == 0);
  CHECK(end == boost::asio::error::eof);
  ends.context.run();
  CHECK(done);
}
