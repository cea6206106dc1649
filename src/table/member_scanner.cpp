#include "table/member_scanner.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <algorithm>
#include <bit>

#include "base/id.h"
#include "base/utf8.h"

namespace zeroten::table {

namespace {

// Beyond these the parser is asked, which has limits of its own.
constexpr std::size_t deepest = 16;
constexpr std::size_t most_values = 5000;
constexpr std::size_t most_keys = 64;     // of one object
constexpr std::size_t longest_key = 200;  // bytes
constexpr std::size_t no_place = std::string_view::npos;
constexpr std::size_t longest_number = 18;  // digits: no 64 bits overflow

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Whether a string goes on behind `letter` as it is.
bool is_plain(char letter) { return letter != '"' && letter != '\\' && static_cast<unsigned char>(letter) >= 0x20; }

/// Where the plain letters from `at` on end; `has_high` becomes true if some are beyond ASCII.
std::size_t end_of_plain(std::string_view text, std::size_t at, bool& has_high) {
#ifdef __SSE2__
  constexpr std::size_t width = sizeof(__m128i);
  for (; at + width <= text.size(); at += width) {
    const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(letters, _mm_set1_epi8(0x1F)), letters);
    const __m128i ends = _mm_or_si128(control, _mm_or_si128(_mm_cmpeq_epi8(letters, _mm_set1_epi8('"')),
                                                            _mm_cmpeq_epi8(letters, _mm_set1_epi8('\\'))));
    const auto places = static_cast<unsigned>(_mm_movemask_epi8(ends));
    const auto high = static_cast<unsigned>(_mm_movemask_epi8(letters));
    if (places != 0) {
      const unsigned before = (places & (0U - places)) - 1;
      has_high = has_high || (high & before) != 0;
      return at + static_cast<std::size_t>(std::countr_zero(places));
    }
    has_high = has_high || high != 0;
  }
#endif
  for (; at < text.size() && is_plain(text[at]); ++at)
    has_high = has_high || static_cast<unsigned char>(text[at]) >= 0x80;
  return at;
}

std::vector<std::string> names_in(std::string_view path) {
  std::vector<std::string> names;
  while (!path.empty()) {
    const std::size_t dot = path.find('.');
    names.emplace_back(path.substr(0, dot));
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
  }
  return names;
}

}  // namespace

MemberScanner::MemberScanner(const std::vector<std::string>& paths) : texts_(paths.size()) {
  for (const std::string& path : paths) paths_.push_back(names_in(path));
}

bool MemberScanner::scan(std::string_view line) {
  line_ = line;
  at_ = values_ = key_count_ = 0;
  is_as_before_ = true;
  has_high_bytes_ = false;
  keys_.clear();
  std::fill(texts_.begin(), texts_.end(), std::string_view());
  // Paths without a name are the response itself: a question for the parser.
  const bool has_names = std::all_of(paths_.begin(), paths_.end(), [](const auto& names) { return !names.empty(); });
  if (!has_names || paths_.size() > most_scanned_paths) return false;
  space();
  const Paths all = paths_.size() == most_scanned_paths ? ~Paths{0} : (Paths{1} << paths_.size()) - 1;
  if (at_ == line_.size() || line_[at_] != '{' || !object(all, 0)) return false;
  space();
  return at_ == line_.size() && (!has_high_bytes_ || !first_invalid_utf8(line_));
}

void MemberScanner::space() {
  while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\r' || line_[at_] == '\n'))
    ++at_;
}

bool MemberScanner::take(char letter) {
  if (at_ == line_.size() || line_[at_] != letter) return false;
  ++at_;
  return true;
}

bool MemberScanner::word(std::string_view text) {
  if (!line_.substr(at_).starts_with(text)) return false;
  at_ += text.size();
  return true;
}

MemberScanner::Paths MemberScanner::below(Paths wanted, std::size_t depth) const {
  Paths found = 0;
  for (Paths rest = wanted; rest != 0; rest &= rest - 1) {
    const auto path = static_cast<std::size_t>(std::countr_zero(rest));
    if (paths_[path].size() > depth && paths_[path][depth] == keys_.back()) found |= Paths{1} << path;
  }
  return found;
}

MemberScanner::Paths MemberScanner::ending_at(Paths wanted, std::size_t depth) const {
  Paths found = 0;
  for (Paths rest = wanted; rest != 0; rest &= rest - 1) {
    const auto path = static_cast<std::size_t>(std::countr_zero(rest));
    if (paths_[path].size() == depth) found |= Paths{1} << path;
  }
  return found;
}

void MemberScanner::give(Paths leaves, std::string_view text) {
  for (; leaves != 0; leaves &= leaves - 1) texts_[static_cast<std::size_t>(std::countr_zero(leaves))] = text;
}

/// The value of a member at `depth`; `wanted` are the paths that lead to it or through it.
bool MemberScanner::value(Paths wanted, std::size_t depth) {
  space();
  if (++values_ > most_values || depth > deepest || at_ == line_.size()) return false;
  if (line_[at_] == '{') return object(wanted, depth);
  if (line_[at_] == '[') return list(depth);
  return simple(ending_at(wanted, depth));
}

bool MemberScanner::simple(Paths leaves) {
  std::string_view text;
  bool is_odd = false;  // it is valid, but what is meant is another text
  switch (line_[at_]) {
    case '"':
      if (!string(text, is_odd)) return false;
      break;
    case 't':
      text = "true";
      if (!word(text)) return false;
      break;
    case 'f':
      text = "false";
      if (!word(text)) return false;
      break;
    case 'n':
      if (!word("null")) return false;
      break;
    default: {
      bool is_whole = true;
      if (!number(text, is_whole)) return false;
      is_odd = !is_whole;
    }
  }
  if (leaves == 0) return true;
  give(leaves, text);
  return !is_odd;
}

/// Digits with a point, without an exponent; no leading zeros and not -0.
bool MemberScanner::number(std::string_view& text, bool& is_whole) {
  const std::size_t begin = at_;
  take('-');
  const std::size_t digits = at_;
  while (at_ < line_.size() && is_digit(line_[at_])) ++at_;
  const std::size_t length = at_ - digits;
  if (length == 0 || length > longest_number || (line_[digits] == '0' && (length > 1 || digits > begin))) return false;
  is_whole = !take('.');
  if (!is_whole) {
    const std::size_t fraction = at_;
    while (at_ < line_.size() && is_digit(line_[at_])) ++at_;
    if (at_ == fraction) return false;
  }
  text = line_.substr(begin, at_ - begin);
  return at_ == line_.size() || (line_[at_] != 'e' && line_[at_] != 'E');
}

/// The string that begins here, between its quotes. \u is left to the parser.
bool MemberScanner::string(std::string_view& text, bool& has_escapes) {
  const std::size_t begin = ++at_;
  while (true) {
    at_ = end_of_plain(line_, at_, has_high_bytes_);
    if (at_ == line_.size()) return false;
    if (line_[at_] == '"') break;
    const bool is_known = line_[at_] == '\\' && at_ + 1 < line_.size() &&
                          std::string_view("\"\\/bfnrt").find(line_[at_ + 1]) != std::string_view::npos;
    if (!is_known) return false;
    has_escapes = true;
    at_ += 2;
  }
  text = line_.substr(begin, at_ - begin);
  ++at_;
  return true;
}

/// One key, put behind the others of its object, which begin at `first_key`. `is_sorted`: those are, so that the last
/// one is all that has to be looked at.
bool MemberScanner::key(std::size_t first_key, bool& is_sorted) {
  if (at_ == line_.size() || line_[at_] != '"') return false;
  std::string_view name;
  bool has_escapes = false;
  if (!string(name, has_escapes) || has_escapes || name.size() > longest_key || is_forbidden_name(name)) return false;
  const auto begin = keys_.begin() + static_cast<std::ptrdiff_t>(first_key);
  is_sorted = is_sorted && (begin == keys_.end() || keys_.back() < name);
  if (!is_sorted && std::find(begin, keys_.end(), name) != keys_.end()) return false;
  keys_.push_back(name);
  return keys_.size() - first_key <= most_keys;
}

/// Whether the next key is the one that stood at this place in the line before; then it is taken.
bool MemberScanner::is_known_key(Paths wanted, std::size_t depth, std::size_t first_key) {
  if (!is_as_before_ || key_count_ == known_.size()) return false;
  const KnownKey& known = known_[key_count_];
  const std::size_t length = known.name.size();
  const bool is_there = known.wanted == wanted && known.depth == depth && known.first_key == first_key &&
                        known.place == keys_.size() && line_.size() > at_ + length + 1 && line_[at_] == '"' &&
                        line_[at_ + length + 1] == '"' && line_.compare(at_ + 1, length, known.name) == 0;
  if (!is_there) return false;
  keys_.push_back(line_.substr(at_ + 1, length));
  at_ += length + 2;
  return true;
}

bool MemberScanner::member(Paths wanted, std::size_t depth, std::size_t first_key, bool& is_sorted) {
  space();
  Paths found = 0;
  if (is_known_key(wanted, depth, first_key)) {
    found = known_[key_count_].found;
    is_sorted = false;  // nobody compared it with the one before
  } else {
    if (is_as_before_) known_.resize(key_count_);
    is_as_before_ = false;
    const std::size_t place = keys_.size();
    if (!key(first_key, is_sorted)) return false;
    found = wanted == 0 ? 0 : below(wanted, depth);
    // One beyond ASCII is not known again: its bytes are to be looked at.
    const bool is_plain = std::all_of(keys_.back().begin(), keys_.back().end(), [](char c) { return c > 0; });
    known_.push_back({std::string(keys_.back()), wanted, depth, first_key, is_plain ? place : no_place, found});
  }
  ++key_count_;
  space();
  return take(':') && value(found, depth + 1);
}

bool MemberScanner::object(Paths wanted, std::size_t depth) {
  if (depth > deepest) return false;
  ++at_;
  const std::size_t first_key = keys_.size();
  bool is_sorted = true;
  space();
  if (!take('}')) {
    do {
      if (!member(wanted, depth, first_key, is_sorted)) return false;
      space();
    } while (take(','));
    if (!take('}')) return false;
  }
  keys_.resize(first_key);
  return true;
}

bool MemberScanner::list(std::size_t depth) {
  ++at_;
  space();
  if (take(']')) return true;
  do {
    if (!value(0, depth + 1)) return false;
    space();
  } while (take(','));
  return take(']');
}

}  // namespace zeroten::table
