// Reads what nobody wants, so that a refusal is not lost with the connection.
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <chrono>
#include <functional>

namespace zeroten::collector {

inline constexpr std::size_t discard_size = 64 * 1024;  // bytes that `buffer` must have room for

/// Says to the other side that nothing more will be sent, and throws away what still comes: until it hangs up, or
/// `limit` is over. Then calls `done`, which must keep `stream` and `buffer` alive.
void discard_rest(boost::beast::tcp_stream& stream, boost::beast::flat_buffer& buffer, std::chrono::milliseconds limit,
                  std::function<void()> done);

}  // namespace zeroten::collector
