// What an answer means for a record that was sent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "delivery/receipt.h"

namespace zeroten::delivery {

enum class Verdict {
  /// A receipt names exactly this id, seq and hash: it may leave the box.
  stored,
  /// Sent again it would be refused again.
  refused,
  /// Nothing wrong with the record; try again later.
  retry,
  /// The same, but without other credentials it will hardly help.
  credentials,
};

/// What was sent, in its order.
struct Sent {
  std::string key;
  std::string id;
  std::int64_t seq = 0;
  std::string hash;
};

/// The verdict on `sent[index]`. Anything unheard of is worth a retry: nothing is put aside for a status that a proxy
/// made up.
Verdict judge(const Answer& answer, const std::vector<Sent>& sent, std::size_t index);

}  // namespace zeroten::delivery
