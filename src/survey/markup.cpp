#include "survey/markup.h"

#include <algorithm>

#include "base/names.h"

namespace zeroten::survey {

namespace {

constexpr NameTable<Style, 4> style_names{
    {{Style::plain, "plain"}, {Style::bold, "bold"}, {Style::italic, "italic"}, {Style::link, "link"}}};

/// Where `mark` stands in `text` at or behind `from`, not escaped; npos if nowhere.
std::size_t find_mark(std::string_view text, std::string_view mark, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text.substr(at, mark.size()) == mark) {
      return at;
    }
  }
  return std::string_view::npos;
}

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '\\' && i + 1 < text.size() && std::string_view("*[]\\").find(text[i + 1]) != std::string_view::npos;
    if (escape) ++i;
    plain += text[i];
  }
  return plain;
}

/// What is read at one place: the run, and how long it is there. A length of 0: no markup begins here.
struct Marked {
  Run run;
  std::size_t length = 0;
};

Marked between(std::string_view text, std::string_view mark, Style style) {
  const std::size_t end = find_mark(text, mark, mark.size());
  if (end == std::string_view::npos || end == mark.size()) return {};
  return {{style, unescaped(text.substr(mark.size(), end - mark.size()))}, end + mark.size()};
}

Marked link(std::string_view text) {
  const std::size_t middle = find_mark(text, "](", 1);
  const std::size_t end = middle == std::string_view::npos ? middle : text.find(')', middle);
  if (end == std::string_view::npos || middle == 1) return {};
  return {{Style::link, unescaped(text.substr(1, middle - 1)), std::string(text.substr(middle + 2, end - middle - 2))},
          end + 1};
}

Marked marked(std::string_view text) {
  if (text.starts_with("**")) return between(text, "**", Style::bold);
  if (text.starts_with('*')) return between(text, "*", Style::italic);
  return text.starts_with('[') ? link(text) : Marked{};
}

void add_plain(Rich& rich, std::string_view text) {
  if (!text.empty()) rich.push_back({Style::plain, unescaped(text)});
}

}  // namespace

std::string_view name_of(Style style) { return name_in(style_names, style); }

Rich compile_markup(std::string_view text) {
  Rich rich;
  std::size_t plain = 0;
  for (std::size_t at = 0; at < text.size();) {
    Marked found = text[at] == '\\' ? Marked{} : marked(text.substr(at));
    if (found.length == 0) {
      at += text[at] == '\\' ? 2 : 1;
      continue;
    }
    add_plain(rich, text.substr(plain, at - plain));
    rich.push_back(std::move(found.run));
    at += found.length;
    plain = at;
  }
  add_plain(rich, text.substr(std::min(plain, text.size())));
  return rich;
}

std::string plain_text(const Rich& rich) {
  std::string text;
  for (const Run& run : rich) text += run.text;
  return text;
}

}  // namespace zeroten::survey
