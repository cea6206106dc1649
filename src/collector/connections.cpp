#include "collector/connections.h"

#include <utility>
#include <vector>

namespace zeroten::collector {

bool Connections::add(const std::shared_ptr<Stoppable>& connection) {
  const std::lock_guard lock(mutex_);
  if (stopping_ || open_.size() >= limit_) return false;
  open_.emplace(connection.get(), connection);
  return true;
}

void Connections::remove(const Stoppable* connection) {
  std::function<void()> call;
  {
    const std::lock_guard lock(mutex_);
    open_.erase(connection);
    if (open_.empty()) call = std::exchange(when_empty_, {});
  }
  if (call) call();
}

std::size_t Connections::size() const {
  const std::lock_guard lock(mutex_);
  return open_.size();
}

void Connections::stop(std::function<void()> when_empty) {
  std::vector<std::shared_ptr<Stoppable>> all;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const auto& [key, connection] : open_) {
      if (auto alive = connection.lock()) all.push_back(std::move(alive));
    }
    if (!open_.empty()) when_empty_ = std::exchange(when_empty, {});
  }
  if (when_empty) when_empty();
  for (const auto& connection : all) connection->stop();
}

}  // namespace zeroten::collector
