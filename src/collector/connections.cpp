#include "collector/connections.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace zeroten::collector {

bool Connections::add(const std::shared_ptr<Stoppable>& connection, std::string from) {
  std::shared_ptr<Stoppable> goes;  // outlives the lock: if it is the last to hold it, that calls remove()
  const std::lock_guard lock(mutex_);
  if (stopping_) return false;
  if (open_.size() >= limit_) {
    goes = take_out();
    if (!goes) return false;
    goes->make_room();
  }
  Open& open = open_[connection.get()];
  open.connection = connection;
  open.from = std::move(from);
  begin_to_wait(connection.get(), open);
  return true;
}

void Connections::remove(const Stoppable* connection) {
  std::function<void()> call;
  {
    const std::lock_guard lock(mutex_);
    const auto found = open_.find(connection);
    if (found != open_.end()) {
      end_waiting(found->second);
      open_.erase(found);
    }
    if (open_.empty()) call = std::exchange(when_empty_, {});
  }
  if (call) call();
}

std::size_t Connections::size() const {
  const std::lock_guard lock(mutex_);
  return open_.size();
}

void Connections::works(const Stoppable* connection) {
  const std::lock_guard lock(mutex_);
  const auto found = open_.find(connection);
  if (found != open_.end()) end_waiting(found->second);
}

void Connections::waits(const Stoppable* connection) {
  const std::lock_guard lock(mutex_);
  const auto found = open_.find(connection);
  if (found == open_.end()) return;
  end_waiting(found->second);
  begin_to_wait(connection, found->second);
}

void Connections::stop(std::function<void()> when_empty) {
  std::vector<std::shared_ptr<Stoppable>> all;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const auto& [key, open] : open_) {
      if (auto alive = open.connection.lock()) all.push_back(std::move(alive));
    }
    if (!open_.empty()) when_empty_ = std::exchange(when_empty, {});
  }
  if (when_empty) when_empty();
  for (const auto& connection : all) connection->stop();
}

void Connections::begin_to_wait(const Stoppable* connection, Open& open) {
  Waiting& waiting = waiting_[open.from];
  open.place = waiting.insert(waiting.end(), connection);
  open.waits = true;
}

void Connections::end_waiting(Open& open) {
  if (!std::exchange(open.waits, false)) return;
  const auto found = waiting_.find(open.from);
  found->second.erase(open.place);
  if (found->second.empty()) waiting_.erase(found);
}

std::shared_ptr<Stoppable> Connections::take_out() {
  while (!waiting_.empty()) {
    const auto most = std::max_element(waiting_.begin(), waiting_.end(), [](const auto& left, const auto& right) {
      return left.second.size() < right.second.size();
    });
    const auto found = open_.find(most->second.front());
    std::shared_ptr<Stoppable> alive = found->second.connection.lock();
    end_waiting(found->second);
    open_.erase(found);
    if (alive) return alive;  // else it is going already; but its place is free
  }
  return nullptr;
}

}  // namespace zeroten::collector
