// A response on its way to one collector: the unit that is stored, sent, acknowledged, or put aside.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeroten::delivery {

struct Record {
  /// The URL of the collector that it is for.
  std::string collector;
  /// The response: its id, which of its saves this is, the text that is sent, and the hash of that text.
  std::string id;
  std::int64_t seq = 0;
  std::string hash;
  std::string body;
  /// The wall clock when it was saved.
  std::int64_t saved = 0;
  /// The device and its number for this response, from 1 without gaps; empty and 0 while it was never stored.
  std::string device;
  std::int64_t number = 0;
  /// The HTTP status that refused it for good, 422 where a receipt did; 0: it is on its way. Refused records are the
  /// quarantine.
  int refused = 0;
};

/// `body` is the response in canonical form.
Record make_record(std::string collector, std::string id, std::int64_t seq, std::string body, std::int64_t saved);

/// What is sent of it: the response, in an envelope with its number if it has one.
std::string parcel_of(const Record& record);

inline constexpr std::string_view record_prefix = "record/";

/// What it is stored under. Other content has another key, so that no tab overwrites what it does not know.
std::string key_of(const Record& record);

/// Whether both are the same response for the same collector, in whatever form.
bool is_same_response(const Record& a, const Record& b);

}  // namespace zeroten::delivery
