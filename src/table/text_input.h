// Bytes that are in memory already.
#pragma once

#include <string>
#include <string_view>

#include "table/input.h"

namespace zeroten::table {

class TextInput : public Input {
 public:
  /// `text` has to stay.
  explicit TextInput(std::string_view text) : rest_(text), size_(static_cast<std::int64_t>(text.size())) {}

  std::size_t read(char* to, std::size_t room) override {
    const std::size_t count = rest_.copy(to, room);
    rest_.remove_prefix(count);
    return count;
  }
  std::int64_t size() const override { return size_; }
  const std::string& complaint() const override { return none_; }

 private:
  std::string_view rest_;
  std::int64_t size_;
  std::string none_;
};

}  // namespace zeroten::table
