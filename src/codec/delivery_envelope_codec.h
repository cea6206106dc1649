// What is stored on the device, as texts under keys (docs/delivery.md, The box). Hosts store them and never look
// inside.
#pragma once

#include <string>
#include <string_view>

#include "delivery/box.h"

namespace zeroten::codec {

std::string write_envelope(const delivery::Record& record);
std::string write_envelope(const delivery::Device& device);
std::string write_envelope(const delivery::Pace& pace);

std::string pace_key(std::string_view collector);

/// Adds one entry to `contents`. Nothing is refused: an envelope of another version, or one that is damaged, counts as
/// unknown and is left alone.
void read_envelope(std::string_view key, std::string_view text, delivery::Contents& contents);

}  // namespace zeroten::codec
