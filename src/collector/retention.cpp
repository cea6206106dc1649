#include "collector/retention.h"

#include <cstdio>
#include <future>
#include <optional>
#include <utility>

namespace zeroten::collector {

namespace {

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;  // ms
constexpr std::chrono::hours pause{1};

std::optional<std::int64_t> erase_part(Store& store, const Selection& which, std::int64_t now) {
  std::promise<std::optional<std::int64_t>> promise;
  if (!store.erase(which, now, [&](auto count) { promise.set_value(count); })) return std::nullopt;
  return promise.get_future().get();
}

}  // namespace

bool erase_old(Store& store, const std::vector<std::string>& surveys, std::int64_t before, std::int64_t now) {
  for (const std::string& survey : surveys) {
    std::optional<std::int64_t> count;
    do {
      count = erase_part(store, {.survey = survey, .received_before = before}, now);
      if (!count) return false;
    } while (*count >= most_erased);
  }
  return true;
}

Retention::Retention(Store& store, std::vector<std::string> surveys, int days, Clock clock)
    : store_(store), surveys_(std::move(surveys)), age_(days * day), clock_(std::move(clock)), thread_([this] {
        work();
      }) {}

Retention::~Retention() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  ending_changed_.notify_one();
  thread_.join();
}

void Retention::work() {
  std::unique_lock lock(mutex_);
  while (!ending_) {
    lock.unlock();
    const std::int64_t now = clock_();
    if (!erase_old(store_, surveys_, now - age_, now)) {
      std::fprintf(stderr, "zeroten: old responses could not be erased; the next try is in an hour\n");
    }
    lock.lock();
    ending_changed_.wait_for(lock, pause, [this] { return ending_; });
  }
}

}  // namespace zeroten::collector
