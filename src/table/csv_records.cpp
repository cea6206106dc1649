#include "table/csv_records.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <utility>

#include "table/letter_marks.h"

namespace zeroten::table {

namespace {

bool ends_line(char letter) { return letter == '\n' || letter == '\r'; }

/// The first `mark` or end of a line in `text` from `at` on. Sixteen letters at a time where the processor can.
inline std::size_t find_end(std::string_view text, std::size_t at, char mark) {
#ifdef __SSE2__
  constexpr std::size_t width = sizeof(__m128i);
  for (; at + width <= text.size(); at += width) {
    const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i ends = _mm_or_si128(
        _mm_cmpeq_epi8(letters, _mm_set1_epi8(mark)),
        _mm_or_si128(_mm_cmpeq_epi8(letters, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(letters, _mm_set1_epi8('\r'))));
    const auto places = static_cast<unsigned>(_mm_movemask_epi8(ends));
    if (places != 0) return at + static_cast<std::size_t>(std::countr_zero(places));
  }
#endif
  while (at < text.size() && text[at] != mark && !ends_line(text[at])) ++at;
  return at;
}

}  // namespace

std::string unescaped(const Field& field) {
  std::string text(field.text);
  if (!field.has_escapes) return text;
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    result.push_back(text[at]);
    if (text[at] == '"' && at + 1 < text.size() && text[at + 1] == '"') ++at;
  }
  return result;
}

CsvRecords::CsvRecords(char separator, std::string begun, More more)
    : separator_(separator), buffer_(std::move(begun)), more_(std::move(more)) {}

bool CsvRecords::fill() {
  if (is_ended_) return false;
  buffer_.erase(0, begin_);
  begin_ = 0;
  is_ended_ = !more_(buffer_);
  return !is_ended_;
}

/// Behind the line that ends at `at`.
void CsvRecords::end_line(std::size_t at) {
  begin_ = at;
  if (at < buffer_.size() && buffer_[at] == '\r') ++begin_;
  if (begin_ < buffer_.size() && buffer_[begin_] == '\n') ++begin_;
}

bool CsvRecords::skip_empty_lines() {
  while (true) {
    if (begin_ == buffer_.size() && !fill()) return begin_ < buffer_.size();
    if (begin_ == buffer_.size()) continue;
    if (!ends_line(buffer_[begin_])) return true;
    if (begin_ + 1 == buffer_.size()) fill();  // CR LF is one end
    end_line(begin_);
    ++next_line_;
  }
}

/// The field that is quoted from `at` on. False if more of the file is needed.
bool CsvRecords::scan_quoted(Field& field, std::size_t& at) {
  const std::size_t begin = at + 1;
  bool has_escapes = false;
  for (std::size_t quote = buffer_.find('"', begin);; quote = buffer_.find('"', quote + 2)) {
    if (quote == std::string::npos || (quote + 1 == buffer_.size() && !is_ended_)) {
      is_in_quotes_ = true;
      return false;
    }
    if (quote + 1 < buffer_.size() && buffer_[quote + 1] == '"') {
      has_escapes = true;
      continue;
    }
    at = quote + 1;
    at = find_end(buffer_, at, separator_);
    const std::size_t end = at == quote + 1 ? quote : at;  // "a"b: nothing of it is lost
    field = {std::string_view(buffer_).substr(begin, end - begin), has_escapes};
    next_line_ += std::count(buffer_.begin() + static_cast<std::ptrdiff_t>(begin),
                             buffer_.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    return true;
  }
}

/// A line without quotes, as nearly all are. False if it is another one, or if more of the file may be needed.
bool CsvRecords::scan_plain(std::vector<Field>& fields) {
  const char* const text = buffer_.data() + begin_;
  const std::size_t size = buffer_.size() - begin_;
  if (fields.size() != most_fields_) fields.resize(most_fields_);
  Field* field = fields.data();
  Field* const behind = field + fields.size();
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    if (field != behind) *field++ = {std::string_view(text + begin, end - begin)};
    begin = end + 1;
  };
  for (std::size_t at = 0; at + marked_letters < size; at += marked_letters) {
    const LetterMarks marks = marks_of(text + at, separator_);
    const std::uint64_t line = marks.line_ends == 0 ? ~std::uint64_t{0} : (marks.line_ends & (0 - marks.line_ends)) - 1;
    if ((marks.quotes & line) != 0) return false;
    for (std::uint64_t rest = marks.separators & line; rest != 0 && field != behind; rest &= rest - 1) {
      add(at + static_cast<std::size_t>(std::countr_zero(rest)));
    }
    if (marks.line_ends == 0) continue;
    const std::size_t end = at + static_cast<std::size_t>(std::countr_zero(marks.line_ends));
    add(end);
    if (field != behind) fields.resize(static_cast<std::size_t>(field - fields.data()));
    end_line(begin_ + end);
    ++next_line_;
    return true;
  }
  return false;
}

/// One record from begin_ on. False if more of the file is needed.
bool CsvRecords::scan(std::vector<Field>& fields) {
  is_in_quotes_ = false;
  next_line_ = line_;
  std::size_t at = begin_;
  // Rows have as many fields as the one before, nearly always: they are overwritten.
  for (std::size_t count = 1;; ++count) {
    if (fields.size() < count) fields.emplace_back();
    Field& field = fields[count - 1];
    if (at < buffer_.size() && buffer_[at] == '"') {
      if (!scan_quoted(field, at)) return false;
    } else {
      const std::size_t begin = at;
      at = find_end(buffer_, at, separator_);
      field = {std::string_view(buffer_.data() + begin, at - begin)};
    }
    // CR at the end of what is there may be half of CR LF.
    const bool is_cut = at == buffer_.size() || (buffer_[at] == '\r' && at + 1 == buffer_.size());
    if (is_cut && !is_ended_) return false;
    if (at == buffer_.size() || ends_line(buffer_[at])) {
      fields.resize(std::min(count, most_fields_));
      end_line(at);
      ++next_line_;
      return true;
    }
    ++at;
  }
}

/// Passes the record's first line over.
RecordState CsvRecords::give_up(RecordState why) {
  while (true) {
    const std::size_t end = buffer_.find('\n', begin_);
    if (end != std::string::npos) {
      begin_ = end + 1;
      break;
    }
    begin_ = buffer_.size();
    if (!fill()) break;
  }
  next_line_ = line_ + 1;
  return why;
}

RecordState CsvRecords::next(std::vector<Field>& fields) {
  const bool begins_line = begin_ < buffer_.size() && !ends_line(buffer_[begin_]);
  if (!begins_line && !skip_empty_lines()) return RecordState::end;
  line_ = next_line_;
  if (most_fields_ != every_field && scan_plain(fields)) return RecordState::read;
  while (!scan(fields)) {
    if (buffer_.size() - begin_ > longest_record) {
      return give_up(is_in_quotes_ ? RecordState::open_quote : RecordState::too_long);
    }
    if (!fill() && is_in_quotes_ && !scan(fields)) return give_up(RecordState::open_quote);
  }
  return RecordState::read;
}

}  // namespace zeroten::table
