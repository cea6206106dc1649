// What an outbox wants of its host, as JSON (docs/delivery.md, Commands).
#pragma once

#include <string>

#include "base/problem.h"
#include "delivery/command.h"

namespace zeroten::codec {

/// {"commands":[…],"problems":[…]}
std::string write_commands(const delivery::Commands& commands, const Problems& problems = {});

}  // namespace zeroten::codec
