// What a client is told when its request cannot be read.
#pragma once

#include <boost/system/error_code.hpp>
#include <optional>

#include "collector/limits.h"
#include "collector/reply.h"

namespace zeroten::collector {

/// 400, 413 or 431 for what is wrong with the request; nothing when the connection is what broke, or ended.
std::optional<Reply> reply_to_read_error(const boost::system::error_code& error, const Limits& limits);

}  // namespace zeroten::collector
