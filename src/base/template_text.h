// Texts with {name} in them: filling them in, and finding the names they use.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeroten {

/// A name in braces is one to 32 of a–z, digits, '.' and '_', beginning with a letter. Other braces are plain text.
struct Placeholder {
  std::size_t begin;  // of the opening brace
  std::size_t end;    // behind the closing brace
  std::string_view name;
};

/// The first placeholder at or behind `from`; nothing if there is none.
std::optional<Placeholder> find_placeholder(std::string_view text, std::size_t from);

/// `text` with every placeholder replaced by `value_of(name)`; what has no value stays as it is written.
/// What is filled in is never interpreted again.
template <typename ValueOf>
std::string fill_template(std::string_view text, ValueOf&& value_of) {
  std::string filled;
  std::size_t from = 0;
  while (const auto placeholder = find_placeholder(text, from)) {
    filled += text.substr(from, placeholder->begin - from);
    const std::optional<std::string_view> value = value_of(placeholder->name);
    filled += value ? *value : text.substr(placeholder->begin, placeholder->end - placeholder->begin);
    from = placeholder->end;
  }
  filled += text.substr(from);
  return filled;
}

}  // namespace zeroten
