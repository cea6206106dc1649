#include "table/member_scanner.h"

#include <algorithm>
#include <bit>

#include "base/id.h"
#include "base/utf8.h"
#include "table/simple_text.h"

namespace zeroten::table {

namespace {

// Beyond these the parser is asked, which has limits of its own.
constexpr std::size_t deepest = 16;
constexpr std::size_t most_values = 5000;
constexpr std::size_t most_keys = 64;     // of one object
constexpr std::size_t longest_key = 200;  // bytes
constexpr std::size_t no_line = std::string_view::npos;

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
  std::fill(texts_.begin(), texts_.end(), std::string_view());
  return follow() == line.size() || read();
}

std::size_t MemberScanner::scan_known(std::string_view text) {
  line_ = text;
  std::fill(texts_.begin(), texts_.end(), std::string_view());
  const std::size_t length = follow();
  return length < text.size() ? length : no_line;
}

/// The length of the line, if its shape is known.
std::size_t MemberScanner::follow() {
  const char* at = line_.data();
  const char* const end = at + line_.size();
  bool has_high = false;
  for (const LineShapes::Node* node = shapes_.find(shapes_.root(), at, end); node != nullptr;
       node = shapes_.find(*node, at, end)) {
    at += node->size;
    if (node->is_end) {
      const std::string_view line = line_.substr(0, static_cast<std::size_t>(at - line_.data()));
      return has_high && first_invalid_utf8(line) ? no_line : line.size();
    }
    if (*at == '"') {  // nearly all are strings without escapes
      const char* const stop = end_of_plain(at + 1, end, has_high);
      if (stop < end && *stop == '"') {
        if (node->leaves != 0) give(node->leaves, {at + 1, static_cast<std::size_t>(stop - at - 1)});
        at = stop + 1;
        continue;
      }
    }
    const SimpleText found = read_simple(at, end);
    if (found.end == nullptr || (node->leaves != 0 && found.is_odd)) return no_line;
    has_high |= found.has_high_bytes;
    if (node->leaves != 0) give(node->leaves, found.text);
    at = found.end;
  }
  return no_line;
}

/// Any other.
bool MemberScanner::read() {
  at_ = value_count_ = 0;
  has_high_bytes_ = false;
  keys_.clear();
  values_.clear();
  std::fill(texts_.begin(), texts_.end(), std::string_view());
  // Paths without a name are the response itself: a question for the parser.
  const bool has_names = std::all_of(paths_.begin(), paths_.end(), [](const auto& names) { return !names.empty(); });
  if (!has_names || paths_.size() > most_scanned_paths) return false;
  space();
  const Paths all = paths_.size() == most_scanned_paths ? ~Paths{0} : (Paths{1} << paths_.size()) - 1;
  if (at_ == line_.size() || line_[at_] != '{' || !object(all, 0)) return false;
  space();
  if (at_ != line_.size() || (has_high_bytes_ && first_invalid_utf8(line_))) return false;
  shapes_.add(line_, values_);
  return true;
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
  if (++value_count_ > most_values || depth > deepest || at_ == line_.size()) return false;
  if (line_[at_] == '{') return object(wanted, depth);
  if (line_[at_] == '[') return list(depth);
  const Paths leaves = ending_at(wanted, depth);
  const std::size_t begin = at_;
  if (!simple(leaves)) return false;
  values_.push_back({begin, at_, leaves});
  return true;
}

bool MemberScanner::simple(Paths leaves) {
  const SimpleText found = read_simple(line_.data() + at_, line_.data() + line_.size());
  if (found.end == nullptr || (leaves != 0 && found.is_odd)) return false;
  at_ = static_cast<std::size_t>(found.end - line_.data());
  has_high_bytes_ |= found.has_high_bytes;
  if (leaves != 0) give(leaves, found.text);
  return true;
}

/// One key, put behind the others of its object, which begin at `first_key`. `is_sorted`: those are, so that the last
/// one is all that has to be looked at.
bool MemberScanner::key(std::size_t first_key, bool& is_sorted) {
  if (at_ == line_.size() || line_[at_] != '"') return false;
  const SimpleText found = read_simple(line_.data() + at_, line_.data() + line_.size());
  if (found.end == nullptr || found.is_odd) return false;
  const std::string_view name = found.text;
  if (name.size() > longest_key || is_forbidden_name(name)) return false;
  at_ = static_cast<std::size_t>(found.end - line_.data());
  has_high_bytes_ |= found.has_high_bytes;
  const auto begin = keys_.begin() + static_cast<std::ptrdiff_t>(first_key);
  is_sorted = is_sorted && (begin == keys_.end() || keys_.back() < name);
  if (!is_sorted && std::find(begin, keys_.end(), name) != keys_.end()) return false;
  keys_.push_back(name);
  return keys_.size() - first_key <= most_keys;
}

bool MemberScanner::member(Paths wanted, std::size_t depth, std::size_t first_key, bool& is_sorted) {
  space();
  if (!key(first_key, is_sorted)) return false;
  const Paths found = wanted == 0 ? 0 : below(wanted, depth);
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
