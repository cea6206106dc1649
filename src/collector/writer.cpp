#include "collector/writer.h"

#include <iterator>
#include <utility>

namespace zeroten::collector {

Writer::Writer(Commit commit, AfterGroup after_group, std::size_t queue_limit)
    : commit_(std::move(commit)),
      after_group_(std::move(after_group)),
      queue_limit_(queue_limit),
      thread_([this] { work(); }) {}

Writer::~Writer() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

bool Writer::submit(std::vector<Record> records, Store::Submitted done) {
  return enqueue({.records = std::move(records), .done = std::move(done)});
}

bool Writer::submit(Task task) { return enqueue({.task = std::move(task)}); }

StoreActivity Writer::activity() const {
  const std::lock_guard lock(mutex_);
  return {.commits = commits_.counts(), .queued = queued_};
}

bool Writer::enqueue(Job job) {
  {
    const std::lock_guard lock(mutex_);
    if (queued_ + job.size() > queue_limit_) return false;
    queued_ += job.size();
    queue_.push_back(std::move(job));
  }
  changed_.notify_one();
  return true;
}

void Writer::work() {
  while (true) {
    std::vector<Job> group = next_group();
    if (group.empty()) return;
    if (group.front().task) {
      group.front().task();
    } else {
      commit_group(std::move(group));
    }
    after_group_();
  }
}

std::vector<Writer::Job> Writer::next_group() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return ending_ || !queue_.empty(); });
  std::vector<Job> group;
  std::size_t records = 0;
  while (!queue_.empty()) {
    const std::size_t size = queue_.front().size();
    const bool is_task = static_cast<bool>(queue_.front().task);
    if (!group.empty() && (is_task || records + size > largest_group)) break;
    records += size;
    group.push_back(std::move(queue_.front()));
    queue_.pop_front();
    if (is_task) break;
  }
  queued_ -= records;
  return group;
}

void Writer::commit_group(std::vector<Job> group) {
  std::vector<Record> records;
  std::vector<std::size_t> sizes;
  for (Job& job : group) {
    sizes.push_back(job.records.size());
    std::move(job.records.begin(), job.records.end(), std::back_inserter(records));
  }
  const auto begun = std::chrono::steady_clock::now();
  const std::optional<Store::Outcomes> outcomes = commit_(records);
  commits_.add(std::chrono::steady_clock::now() - begun);
  std::size_t begin = 0;
  for (std::size_t index = 0; index < group.size(); ++index) {
    if (!outcomes) {
      group[index].done(std::nullopt);
      continue;
    }
    const auto first = outcomes->begin() + static_cast<std::ptrdiff_t>(begin);
    group[index].done(Store::Outcomes(first, first + static_cast<std::ptrdiff_t>(sizes[index])));
    begin += sizes[index];
  }
}

}  // namespace zeroten::collector
