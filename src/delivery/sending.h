// What is sent now, to whom, in which batches.
#pragma once

#include "delivery/event.h"
#include "delivery/state.h"

namespace zeroten::delivery {

inline constexpr std::size_t most_in_batch = 100;
/// Bytes of a batch, unless one record alone is more; and of all requests together that outlive their page: browsers
/// let a page have 64 KiB of them, some of which are the host's.
inline constexpr std::size_t largest_batch = 48 * 1024;
inline constexpr std::int64_t longest_request = 15'000;  // ms

/// Starts a request for every collector that is due, has no request under way, and for which something may be sent:
/// what is in the box, under the lock; what could not be stored, without.
void plan_sending(State& state, const Event& event, Commands& commands);

/// The page may be gone: what is on its way and in no request, lock or no lock, once more than needed if it comes to
/// that. Collectors that are not due are left in peace.
void send_last(State& state, const Event& event, Commands& commands);

/// Whether the lock would let something be sent now.
bool needs_lock(const State& state, Now now);

}  // namespace zeroten::delivery
