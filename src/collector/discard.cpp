#include "collector/discard.h"

#include <utility>

namespace zeroten::collector {

namespace {

// The stream's clock goes on from read to read.
void discard_more(boost::beast::tcp_stream& stream, boost::beast::flat_buffer& buffer, std::function<void()> done) {
  stream.async_read_some(buffer.prepare(discard_size),
                         [&stream, &buffer, done = std::move(done)](const auto& error, std::size_t) mutable {
                           if (error) return done();
                           discard_more(stream, buffer, std::move(done));
                         });
}

}  // namespace

void discard_rest(boost::beast::tcp_stream& stream, boost::beast::flat_buffer& buffer, std::chrono::milliseconds limit,
                  std::function<void()> done) {
  boost::system::error_code ignored;
  stream.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
  stream.expires_after(limit);
  buffer.clear();
  discard_more(stream, buffer, std::move(done));
}

}  // namespace zeroten::collector
