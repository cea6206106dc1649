// The connections that are open: how many, and how they all end.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace zeroten::collector {

/// What Connections knows of a connection.
class Stoppable {
 public:
  Stoppable() = default;
  Stoppable(const Stoppable&) = delete;
  Stoppable& operator=(const Stoppable&) = delete;
  virtual ~Stoppable() = default;

  /// Closes now if idle, else after the reply that is under way. Returns at once. From any thread.
  virtual void stop() = 0;
};

/// All members may be called from any thread.
class Connections {
 public:
  explicit Connections(std::size_t limit) : limit_(limit) {}

  /// Keeps `connection` until remove(). False if there are too many already, or after stop().
  bool add(const std::shared_ptr<Stoppable>& connection);
  void remove(const Stoppable* connection);
  std::size_t size() const;

  /// Stops all of them and lets none in; `when_empty` is called once, as soon as the last one is removed.
  void stop(std::function<void()> when_empty);

 private:
  std::size_t limit_;
  mutable std::mutex mutex_;
  std::map<const Stoppable*, std::weak_ptr<Stoppable>> open_;
  bool stopping_ = false;
  std::function<void()> when_empty_;
};

}  // namespace zeroten::collector
