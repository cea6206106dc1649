#include "table/ndjson_reading.h"

#include <utility>

#include "codec/json_value.h"
#include "table/member_text.h"
#include "table/ndjson_rows.h"
#include "table/parallel_reading.h"

namespace zeroten::table {

namespace {

class NdjsonReading {
 public:
  NdjsonReading(ByteSource& source, std::string start, const Wish& wish)
      : source_(source), buffer_(std::move(start)), wish_(wish) {
    const std::string& metric = wish_.grouping.metric;
    paths_.score = wish.columns.score.empty() ? "scores." + (metric == "enps" ? "nps" : metric) : wish.columns.score;
    paths_.time = wish.columns.time.empty() ? "times.started" : wish.columns.time;
    paths_.segments = wish.columns.segments;
    wish_.grouping.dimensions = paths_.segments;
  }

  Reading read() {
    if (wish_.preview > 0) return preview();
    const std::size_t threads = thread_count(wish_, source_.size());
    Reading reading = threads == 1 ? read_in_order() : read_pieces(threads);
    reading.assumed = {"responses in JSON, one a line", "the answers are in \"" + paths_.score + "\""};
    return reading;
  }

 private:
  void progress() const {
    if (wish_.progress) wish_.progress(source_.done(), source_.size());
  }

  Reading read_in_order() {
    NdjsonRows lines(paths_);
    RowReader rows(wish_);
    while (true) {
      const std::size_t length = lines.read_known(std::string_view(buffer_).substr(next_), number_ + 1, rows);
      if (length != std::string_view::npos) {
        next_ += length + 1;
        ++number_;
      } else if (!next_line()) {
        return rows.result();
      } else if (line_.size() > longest_line) {
        pass_over(rows);
      } else {
        lines.read_line(line_, number_, rows);
      }
      if (number_ % 16'384 == 0) progress();
    }
  }

  Reading read_pieces(std::size_t threads) {
    const auto make_reader = [this]() -> ReadPiece {
      return [own = NdjsonRows(paths_)](const std::string& piece, RowReader& rows) mutable {
        return own.read(piece, 1, rows);
      };
    };
    Pieces pieces(source_, std::move(buffer_), std::nullopt, wish_.piece_size);
    auto reading = read_in_parallel(pieces, 1, wish_, threads, make_reader, [this] { progress(); });
    if (reading) return *std::move(reading);
    Reading none;
    none.needs_order = true;
    return none;
  }

  /// A line that is no response has empty values.
  Reading preview() {
    Reading reading;
    reading.assumed = {"responses in JSON, one a line"};
    auto& [header, columns, rows] = reading.preview;
    header = {paths_.score, paths_.time};
    columns = Columns{.score = 0, .time = 1, .segments = {}, .complaint = {}};
    for (const std::string& path : wish_.grouping.dimensions) {
      columns->segments.push_back(header.size());
      header.push_back(path);
    }
    while (rows.size() < wish_.preview && next_line()) {
      if (line_.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      Problems problems;
      const auto response = codec::parse_value(line_, {longest_line}, problems);
      auto& row = rows.emplace_back();
      for (const std::string& path : header) row.push_back(problems.empty() ? member_text(*response, path) : "");
    }
    return reading;
  }

  /// What is longer than longest_line is cut there, which makes it none.
  bool next_line() {
    begin_ = next_;
    std::size_t end = buffer_.find('\n', begin_);
    while (end == std::string::npos && buffer_.size() - begin_ <= longest_line) {
      buffer_.erase(0, std::exchange(begin_, 0));
      const std::size_t searched = buffer_.size();
      if (!source_.append_to(buffer_)) break;
      end = buffer_.find('\n', searched);
    }
    if (end == std::string::npos && begin_ == buffer_.size()) return false;
    line_ = std::string_view(buffer_).substr(begin_, end == std::string::npos ? end : end - begin_);
    next_ = end == std::string::npos ? buffer_.size() : end + 1;
    ++number_;
    return true;
  }

  /// To the end of a line that is too long.
  void pass_over(RowReader& rows) {
    rows.refuse(Refusal::too_long, number_, line_.substr(0, 60));
    std::size_t end = std::string::npos;
    do {
      buffer_.clear();
      if (!source_.append_to(buffer_)) break;
      end = buffer_.find('\n');
    } while (end == std::string::npos);
    next_ = end == std::string::npos ? buffer_.size() : end + 1;
  }

  ByteSource& source_;
  std::string buffer_;
  Wish wish_;
  MemberPaths paths_;
  std::string_view line_;
  std::size_t begin_ = 0;
  std::size_t next_ = 0;
  std::int64_t number_ = 0;
};

}  // namespace

Reading read_ndjson(ByteSource& source, std::string start, const Wish& wish) {
  return NdjsonReading(source, std::move(start), wish).read();
}

}  // namespace zeroten::table
