// What is stored on the device, and changes to it. The host keeps it as texts under keys:
// codec/delivery_envelope_codec.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "delivery/record.h"

namespace zeroten::delivery {

/// Who numbers the responses: a device, which is one browser profile on one origin.
struct Device {
  /// 128 random bits as 32 lower-case hexadecimal digits.
  std::string id;
  /// The number that the next response gets.
  std::int64_t next = 1;

  bool operator==(const Device&) const = default;
};

inline constexpr std::string_view device_key = "device";
inline constexpr std::string_view pace_prefix = "pace/";

/// When a collector that could not take something is tried again.
struct Pace {
  std::string collector;
  /// By the wall clock, so that a reload does not forget it; believed for an hour (pause.h).
  std::int64_t next = 0;
  int failures = 0;
};

/// A page of what is stored.
struct Contents {
  std::vector<Record> records = {};
  std::optional<Device> device = {};
  std::vector<Pace> paces = {};
  /// Envelopes of newer versions, and damaged ones: they are left alone.
  int unknown_records = 0;
  bool unknown_device = false;
  /// The key to read on behind; empty: that was all.
  std::string next = {};
};

/// One transaction: everything or nothing.
struct Changes {
  /// If one of these keys is missing, or the device is not `before`, nothing is done: another tab was faster.
  std::vector<std::string> required = {};
  std::optional<Device> before = {};
  /// The device in its new form; none: `before` does not matter.
  std::optional<Device> device = {};
  std::vector<Record> put = {};
  /// A pace without failures is taken away.
  std::vector<Pace> paces = {};
  std::vector<std::string> removed = {};

  bool empty() const { return put.empty() && paces.empty() && removed.empty(); }
};

}  // namespace zeroten::delivery
