#include "engine/outbox.h"

#include "codec/delivery_command_writer.h"
#include "codec/delivery_event_codec.h"
#include "delivery/step.h"

namespace zeroten::engine {

std::string Outbox::send(const std::string& event) {
  const auto read = codec::read_delivery_event(event);
  if (!read) return codec::write_commands({}, read.problems());
  return codec::write_commands(delivery::step(state_, *read));
}

}  // namespace zeroten::engine
