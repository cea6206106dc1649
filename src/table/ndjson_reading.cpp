#include "table/ndjson_reading.h"

#include <utility>

#include "codec/json_value.h"
#include "table/member_scanner.h"
#include "table/member_text.h"
#include "table/row_reader.h"

namespace zeroten::table {

namespace {

constexpr std::size_t longest_line = std::size_t{16} << 20;

class NdjsonReading {
 public:
  NdjsonReading(ByteSource& source, std::string start, const Wish& wish)
      : source_(source), buffer_(std::move(start)), wish_(wish) {
    const std::string& metric = wish_.grouping.metric;
    score_path_ = wish.columns.score.empty() ? "scores." + (metric == "enps" ? "nps" : metric) : wish.columns.score;
    time_path_ = wish.columns.time.empty() ? "times.started" : wish.columns.time;
  }

  Reading read() {
    wish_.grouping.dimensions = wish_.columns.segments;
    if (wish_.preview > 0) return preview();
    paths_ = {score_path_, time_path_};
    paths_.insert(paths_.end(), wish_.columns.segments.begin(), wish_.columns.segments.end());
    MemberScanner scanner(paths_);
    RowReader rows(wish_);
    while (next_known(scanner) || next_line()) {
      read_line(scanner, rows);
      if (wish_.progress && number_ % 16'384 == 0) wish_.progress(source_.done(), source_.size());
    }
    Reading reading = rows.result();
    reading.assumed = {"responses in JSON, one a line", "the answers are in \"" + score_path_ + "\""};
    return reading;
  }

 private:
  /// A line that is no response has empty values.
  Reading preview() {
    Reading reading;
    reading.assumed = {"responses in JSON, one a line"};
    auto& [header, columns, rows] = reading.preview;
    header = {score_path_, time_path_};
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

  /// Most lines are read before their end is looked for.
  bool next_known(MemberScanner& scanner) {
    const std::string_view rest = std::string_view(buffer_).substr(next_);
    const std::size_t length = scanner.scan_known(rest);
    is_scanned_ = length != std::string_view::npos;
    if (!is_scanned_) return false;
    line_ = rest.substr(0, length);
    begin_ = next_;
    next_ += length + 1;
    ++number_;
    return true;
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

  void take(RowReader& rows, const std::vector<std::string_view>& texts) {
    row_.line = number_;
    row_.score = texts[0];
    row_.time = texts[1];
    row_.segments.assign(texts.begin() + 2, texts.end());
    rows.take(row_);
  }

  void read_line(MemberScanner& scanner, RowReader& rows) {
    if (is_scanned_) return take(rows, scanner.texts());
    if (line_.find_first_not_of(" \t\r") == std::string_view::npos) return;
    if (line_.size() > longest_line) return pass_over(rows);
    if (scanner.scan(line_)) return take(rows, scanner.texts());
    Problems problems;
    const auto response = codec::parse_value(line_, {longest_line}, problems);
    if (!problems.empty() || response->map() == nullptr) return rows.refuse(Refusal::not_json, number_, line_);
    std::vector<std::string> texts;
    for (const std::string& path : paths_) texts.push_back(member_text(*response, path));
    take(rows, {texts.begin(), texts.end()});
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
  std::string score_path_;
  std::string time_path_;
  std::vector<std::string> paths_;  // of the score, of the time, and of the segments
  Row row_;
  std::string_view line_;
  std::size_t begin_ = 0;
  std::size_t next_ = 0;
  bool is_scanned_ = false;
  std::int64_t number_ = 0;
};

}  // namespace

Reading read_ndjson(ByteSource& source, std::string start, const Wish& wish) {
  return NdjsonReading(source, std::move(start), wish).read();
}

}  // namespace zeroten::table
