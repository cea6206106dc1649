// The connections that are open: how many, who makes room when there are too many, and how they all end.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

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
  /// Closes now. Returns at once. From any thread.
  virtual void make_room() = 0;
};

/// Somebody who opens connections and leaves them there would keep everybody else out. So, when there are too many, one
/// that waits for its client goes: of the address that has most of those, the one that has waited for longest. All
/// members may be called from any thread.
class Connections {
 public:
  explicit Connections(std::size_t limit) : limit_(limit) {}

  /// Keeps `connection`, a client at the address `from`, until remove(); it waits for its client. False if there are
  /// too many and none of them waits, or after stop().
  bool add(const std::shared_ptr<Stoppable>& connection, std::string from);
  void remove(const Stoppable* connection);
  std::size_t size() const;

  /// From now on it is the collector that works on the request, and a client that did its part is not sent away.
  void works(const Stoppable* connection);
  /// From now on it waits for its client: to send a request, or to take a reply.
  void waits(const Stoppable* connection);

  /// Stops all of them and lets none in; `when_empty` is called once, as soon as the last one is removed.
  void stop(std::function<void()> when_empty);

 private:
  using Waiting = std::list<const Stoppable*>;  // who has waited for longest is in front
  struct Open {
    std::weak_ptr<Stoppable> connection;
    std::string from;
    bool waits = false;
    Waiting::iterator place = {};  // while it waits
  };

  void begin_to_wait(const Stoppable* connection, Open& open);
  void end_waiting(Open& open);
  std::shared_ptr<Stoppable> take_out();

  std::size_t limit_;
  mutable std::mutex mutex_;
  std::map<const Stoppable*, Open> open_;
  std::map<std::string, Waiting> waiting_;  // by address; no list is empty
  bool stopping_ = false;
  std::function<void()> when_empty_;
};

}  // namespace zeroten::collector
