// The sessions of one page, by the numbers that their host gave them: what the bindings hold.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/session.h"

namespace zeroten::engine {

/// A number is a handle: it means a session from an `open` that succeeded until `close`. Not for two threads at once.
class Sessions {
 public:
  /// Session::open. A session that has this number already goes on if anything is wrong, and ends if not.
  std::string open(std::uint32_t handle, const std::string& definition, const std::string& wording,
                   const std::string& options);
  /// Session::send. Of a number that nobody opened: the problem not_open.
  std::string send(std::uint32_t handle, const std::string& event);
  /// Session::save, likewise.
  std::string save(std::uint32_t handle);
  /// Releases the memory of the session; none by this number is fine.
  void close(std::uint32_t handle);

 private:
  using Entry = std::pair<std::uint32_t, std::unique_ptr<Session>>;
  std::vector<Entry>::iterator find(std::uint32_t handle);

  std::vector<Entry> open_;
};

}  // namespace zeroten::engine
