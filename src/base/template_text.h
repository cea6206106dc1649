// Texts with {name} or {name|fallback} in them: filling them in, and finding the names they use.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zeroten {

/// A name in braces is one to 130 letters, digits, '.', '-' and '_', beginning with a letter or digit; a fallback
/// behind a bar is text without braces. Other braces are plain text.
struct Placeholder {
  std::size_t begin;  // of the opening brace
  std::size_t end;    // behind the closing brace
  std::string_view name;
  /// What stands there if there is no value; nothing if there is no bar.
  std::optional<std::string_view> fallback;
};

/// The first placeholder at or behind `from`; nothing if there is none.
std::optional<Placeholder> find_placeholder(std::string_view text, std::size_t from);

/// `text` with every placeholder replaced by `value_of(name)`, or by its fallback; what has neither stays as it is
/// written. `value_of` gives an optional of something that a string can be extended by. What is filled in is never
/// interpreted again.
template <typename ValueOf>
std::string fill_template(std::string_view text, ValueOf&& value_of) {
  std::string filled;
  std::size_t from = 0;
  while (const auto placeholder = find_placeholder(text, from)) {
    filled += text.substr(from, placeholder->begin - from);
    if (const auto value = value_of(placeholder->name)) {
      filled += *value;
    } else if (placeholder->fallback) {
      filled += *placeholder->fallback;
    } else {
      filled += text.substr(placeholder->begin, placeholder->end - placeholder->begin);
    }
    from = placeholder->end;
  }
  filled += text.substr(from);
  return filled;
}

}  // namespace zeroten
