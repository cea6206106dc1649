// A file, or standard input.
#pragma once

#include <string>

#include "table/input.h"

namespace zeroten::table {

class FileInput : public Input {
 public:
  /// "-" is standard input. is_open() says whether it worked, complaint() why not.
  explicit FileInput(const std::string& path);
  ~FileInput() override;
  FileInput(const FileInput&) = delete;
  FileInput& operator=(const FileInput&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  std::size_t read(char* to, std::size_t room) override;
  std::int64_t size() const override { return size_; }
  const std::string& complaint() const override { return complaint_; }

 private:
  void fail(const std::string& what);

  int descriptor_ = -1;
  std::int64_t size_ = 0;
  std::string complaint_;
};

}  // namespace zeroten::table
