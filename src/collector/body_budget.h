// How much memory all bodies that are being received may take together: many clients, each within its limits, must not
// take all there is.
#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <utility>

namespace zeroten::collector {

/// For all threads. Must outlive its shares.
class BodyBudget {
 public:
  /// A part of the budget, given back when it goes.
  class Share {
   public:
    Share(Share&& other) noexcept : budget_(std::exchange(other.budget_, nullptr)), bytes_(other.bytes_) {}
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;
    Share& operator=(Share&& other) noexcept {
      std::swap(budget_, other.budget_);
      std::swap(bytes_, other.bytes_);
      return *this;
    }
    ~Share() {
      if (budget_ != nullptr) budget_->taken_ -= bytes_;
    }

   private:
    friend class BodyBudget;
    Share(BodyBudget& budget, std::size_t bytes) : budget_(&budget), bytes_(bytes) {}
    BodyBudget* budget_;
    std::size_t bytes_;
  };

  explicit BodyBudget(std::size_t bytes) : limit_(bytes) {}

  /// Nothing if there is not so much left.
  std::optional<Share> take(std::size_t bytes) {
    // Never more than the limit, not even for a moment: one who asks for too much must not be in the way of others.
    std::size_t taken = taken_;
    do {
      if (bytes > limit_ - taken) return std::nullopt;
    } while (!taken_.compare_exchange_weak(taken, taken + bytes));
    return Share(*this, bytes);
  }

  std::size_t taken() const { return taken_; }

 private:
  std::size_t limit_;
  std::atomic<std::size_t> taken_ = 0;
};

}  // namespace zeroten::collector
