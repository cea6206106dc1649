// How long something took, counted in classes.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace zeroten::collector {

/// What a histogram held at one moment.
struct DurationCounts {
  /// Upper ends of the classes in seconds, each included; the last class has none.
  static constexpr std::array<double, 10> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};
  std::array<std::uint64_t, bounds.size() + 1> classes{};
  double sum = 0;  // seconds
};

/// For all threads.
class DurationHistogram {
 public:
  void add(std::chrono::nanoseconds duration) {
    const double seconds = std::chrono::duration<double>(duration).count();
    std::size_t index = 0;
    while (index < DurationCounts::bounds.size() && seconds > DurationCounts::bounds[index]) ++index;
    ++classes_[index];
    nanoseconds_ += static_cast<std::uint64_t>(duration.count());
  }

  DurationCounts counts() const {
    DurationCounts counts;
    for (std::size_t index = 0; index < classes_.size(); ++index) counts.classes[index] = classes_[index];
    counts.sum = static_cast<double>(nanoseconds_.load()) / 1e9;
    return counts;
  }

 private:
  std::array<std::atomic<std::uint64_t>, DurationCounts::bounds.size() + 1> classes_{};
  std::atomic<std::uint64_t> nanoseconds_ = 0;
};

}  // namespace zeroten::collector
