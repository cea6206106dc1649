// A file cut into pieces of whole records, so that several can be read at a time.
#pragma once

#include <optional>
#include <string>

#include "table/byte_source.h"

namespace zeroten::table {

class Pieces {
 public:
  /// `begun` is what was read of the source and not used, from the beginning of a record on. Of CSV records are not cut
  /// inside quotes, where `separator` says how fields are told apart; of NDJSON each line is one.
  Pieces(ByteSource& source, std::string begun, std::optional<char> separator, std::size_t size);

  /// The next piece, of about `size` bytes; each but the last one ends with a line. False at the end, and where it
  /// gives up.
  bool next(std::string& piece);

  /// A record longer than 16 MiB: what is to be done about it, only one who reads the file in its order can say.
  bool gives_up() const { return gives_up_; }

 private:
  void look();
  void look_outside();
  void look_inside();

  ByteSource& source_;
  std::string buffer_;
  std::optional<char> separator_;
  std::size_t size_;
  std::size_t looked_ = 0;  // up to here the buffer was looked at
  std::size_t cut_ = 0;     // behind the last line that ends in no quotes
  bool is_in_quotes_ = false;
  bool waits_ = false;  // for the letter behind a quote
  bool is_ended_ = false;
  bool gives_up_ = false;
};

}  // namespace zeroten::table
