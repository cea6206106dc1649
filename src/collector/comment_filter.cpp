#include "collector/comment_filter.h"

#include <charconv>
#include <limits>

#include "base/id.h"
#include "base/utf8.h"
#include "collector/letter_case.h"
#include "collector/target.h"

namespace zeroten::collector {

namespace {

constexpr std::size_t longest_said = 100;  // bytes of a refused value

void refuse(Problems& problems, const std::string& value, std::string_view known) {
  report(problems, ProblemCode::unknown_value, "", {{"value", utf8_prefix(value, longest_said)}, {"known", known}});
}

/// Empty where it is not there.
std::string value_of(std::string_view query, std::string_view name, Problems& problems) {
  const std::string_view sent = query_value(query, name);
  const auto value = decode(sent);
  if (value && !first_invalid_utf8(*value)) return *value;
  refuse(problems, "?", "a text in UTF-8, with percent escapes");
  return {};
}

/// "1795324997287-0123456789abcdef0123456789abcdef"
std::optional<NewestKey> position(std::string_view text) {
  NewestKey key;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, key.received);
  if (error != std::errc() || rest == end || *rest != '-') return std::nullopt;
  key.id.assign(rest + 1, end);
  if (!is_hex_128(key.id)) return std::nullopt;
  return key;
}

}  // namespace

CommentFilter read_comment_filter(std::string_view query, Problems& problems) {
  CommentFilter filter{.search = small_letters(value_of(query, "search", problems)),
                       .touchpoint = value_of(query, "touchpoint", problems),
                       .channel = value_of(query, "channel", problems),
                       .language = value_of(query, "language", problems),
                       .after = {.received = std::numeric_limits<std::int64_t>::max()}};
  const std::string category = value_of(query, "category", problems);
  filter.category = score::category(category);
  if (!category.empty() && !filter.category) refuse(problems, category, "detractor, passive, promoter");
  const std::string before = value_of(query, "before", problems);
  if (before.empty()) return filter;
  const auto after = position(before);
  if (!after) refuse(problems, before, "what the answer before gave");
  if (after) filter.after = *after;
  return filter;
}

bool lets_through(const CommentFilter& filter, const flow::Response& response) {
  const auto fits = [](const std::string& wanted, std::string_view found) { return wanted.empty() || wanted == found; };
  return (!filter.category || response.category == filter.category) && fits(filter.touchpoint, response.touchpoint) &&
         fits(filter.channel, name_of(response.channel)) && fits(filter.language, response.language);
}

bool lets_through(const CommentFilter& filter, const codec::Comment& comment) {
  return filter.search.empty() || small_letters(comment.text).find(filter.search) != std::string::npos;
}

std::string write_position(const NewestKey& key) { return std::to_string(key.received) + '-' + key.id; }

}  // namespace zeroten::collector
