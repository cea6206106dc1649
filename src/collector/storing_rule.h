// The rule of storing a response: counted once, in any order, and nothing thrown away. The same for every store.
#pragma once

#include <cstdint>
#include <string_view>

#include "codec/collector_codec.h"

namespace zeroten::collector {

/// One form of a response: what tells it from the other forms of the same id.
struct Form {
  std::int64_t seq = 0;
  std::string_view hash;
};

/// What becomes of `arrived` where `stored` is there. updated: it has a higher seq and takes its place. duplicate: it
/// is the same. stale: it has a lower seq. conflict: the same seq with another hash; it is to be kept aside.
constexpr codec::ReceiptResult meet(const Form& stored, const Form& arrived) {
  using enum codec::ReceiptResult;
  if (arrived.seq < stored.seq) return stale;
  if (arrived.seq > stored.seq) return updated;
  return arrived.hash == stored.hash ? duplicate : conflict;
}

}  // namespace zeroten::collector
