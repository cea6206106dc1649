#include "table/pieces.h"

#include <utility>

#include "table/csv_records.h"

namespace zeroten::table {

Pieces::Pieces(ByteSource& source, std::string begun, std::optional<char> separator, std::size_t size)
    : source_(source), buffer_(std::move(begun)), separator_(separator), size_(size) {}

/// To the next quote that opens a field, as CsvRecords says: one at its beginning.
void Pieces::look_outside() {
  std::size_t quote = separator_ ? buffer_.find('"', looked_) : std::string::npos;
  const auto opens = [&] {
    const char before = quote == 0 ? '\n' : buffer_[quote - 1];
    return before == *separator_ || before == '\n' || before == '\r';
  };
  while (quote != std::string::npos && !opens()) quote = buffer_.find('"', quote + 1);
  const std::size_t end = quote == std::string::npos ? buffer_.size() : quote;
  const std::size_t line = std::string_view(buffer_).substr(looked_, end - looked_).rfind('\n');
  if (line != std::string_view::npos) cut_ = looked_ + line + 1;
  is_in_quotes_ = quote != std::string::npos;
  looked_ = is_in_quotes_ ? quote + 1 : end;
}

/// To the quote that closes the field; two are one that belongs to it.
void Pieces::look_inside() {
  const std::size_t quote = buffer_.find('"', looked_);
  waits_ = quote != std::string::npos && quote + 1 == buffer_.size();
  if (quote == std::string::npos || waits_) {
    looked_ = waits_ ? quote : buffer_.size();
    return;
  }
  is_in_quotes_ = buffer_[quote + 1] == '"';
  looked_ = quote + (is_in_quotes_ ? 2 : 1);
}

void Pieces::look() {
  waits_ = false;
  while (looked_ < buffer_.size() && !waits_) is_in_quotes_ ? look_inside() : look_outside();
}

bool Pieces::next(std::string& piece) {
  while (true) {
    look();
    if (is_ended_ || (cut_ > 0 && buffer_.size() >= size_)) break;
    if (buffer_.size() > longest_record) break;
    is_ended_ = !source_.append_to(buffer_);
  }
  gives_up_ = gives_up_ || buffer_.size() - cut_ > longest_record;
  if (gives_up_ || buffer_.empty()) return false;
  const std::size_t end = is_ended_ ? buffer_.size() : cut_;
  std::string rest;
  rest.reserve(size_ + buffer_.size() - end + longest_block);
  rest.append(buffer_, end);
  buffer_.resize(end);
  piece = std::exchange(buffer_, std::move(rest));
  looked_ -= is_ended_ ? looked_ : end;
  cut_ = 0;
  return true;
}

}  // namespace zeroten::table
