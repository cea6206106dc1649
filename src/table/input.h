// Where bytes come from, as they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace zeroten::table {

class Input {
 public:
  Input() = default;
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  virtual ~Input() = default;

  /// Fills `room` bytes from `to` on, as far as there are any, and says how many; fewer only at the end, and where
  /// reading failed.
  virtual std::size_t read(char* to, std::size_t room) = 0;
  /// How many bytes there are; 0: nobody knows.
  virtual std::int64_t size() const = 0;
  /// Of opening or reading, in words; empty if all went well.
  virtual const std::string& complaint() const = 0;
};

}  // namespace zeroten::table
