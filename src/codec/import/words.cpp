#include "codec/import/words.h"

#include <array>

#include "base/language.h"
#include "base/template_text.h"
#include "base/utf8.h"
#include "codec/text_codec.h"

namespace zeroten::codec::importing {

namespace {

struct Entity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array<Entity, 7> entities{
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&apos;", "'"}, {"&nbsp;", " "}}};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The end of the tag that begins at `at`; `at` if none does.
std::size_t tag_end(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || text[at] != '<') return at;
  const char next = text[at + 1];
  if (!is_letter(next) && next != '/' && next != '!') return at;
  const std::size_t end = text.find('>', at);
  return end == std::string_view::npos ? at : end + 1;
}

std::string tag_name(std::string_view tag) {
  std::string name;
  for (std::size_t i = tag[1] == '/' ? 2 : 1; i < tag.size() && is_letter(tag[i]); ++i) {
    name += static_cast<char>(tag[i] | 0x20);
  }
  return name;
}

/// What a tag leaves behind: blocks and breaks end a line.
std::string_view left_of_tag(const std::string& name, bool closes) {
  if (name == "br") return "\n";
  return closes && (name == "p" || name == "div" || name == "li" || name[0] == 'h') ? "\n" : "";
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

/// A recall in a text: what it names, what stands there instead, and where it ends.
struct Recalled {
  std::string_view name;
  std::string fallback;
  std::size_t end = 0;
};

std::optional<Recalled> recalled_in_braces(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('}', at);
  if (text[at] != '{' || end == std::string_view::npos) return std::nullopt;
  const std::string_view name = trimmed(text.substr(at + 1, end - at - 1));
  if (name.empty() || name.find_first_of("{\n") != std::string_view::npos) return std::nullopt;
  return Recalled{name, "", end + 1};
}

std::optional<Recalled> recalled_by_hash(std::string_view text, std::size_t at) {
  constexpr std::string_view begin = "#recall:";
  constexpr std::string_view middle = "/fallback:";
  const std::size_t split = text.find(middle, at);
  if (!text.substr(at).starts_with(begin) || split == std::string_view::npos) return std::nullopt;
  const std::size_t end = text.find('#', split);
  if (end == std::string_view::npos) return std::nullopt;
  Recalled recalled{text.substr(at + begin.size(), split - at - begin.size()), "", end + 1};
  std::string_view fallback = text.substr(split + middle.size(), end - split - middle.size());
  while (!fallback.empty()) {
    // They write a space as "nbsp" there.
    const bool space = fallback.starts_with("nbsp");
    const char c = space ? ' ' : fallback[0];
    if (c != '{' && c != '}') recalled.fallback += c;
    fallback.remove_prefix(space ? 4 : 1);
  }
  return recalled;
}

std::optional<Recalled> recalled_at(std::string_view text, std::size_t at, Recall recall) {
  if (recall == Recall::none) return std::nullopt;
  return recall == Recall::braces ? recalled_in_braces(text, at) : recalled_by_hash(text, at);
}

void add_recalled(Draft& draft, std::string& words, const Recalled& recalled, const std::string& path) {
  const Name* name = draft.find_name(recalled.name);
  if (name != nullptr && name->kept) {
    words += "{" + name->ours + "|" + recalled.fallback + "}";
    return;
  }
  lose(draft, path, recalled.name, "the text names something that is not here");
  words += recalled.fallback.empty() ? "…" : recalled.fallback;
}

/// One character that is meant as it stands.
void add_plain(std::string& words, std::string_view text, std::size_t at) {
  const auto placeholder = text[at] == '{' ? find_placeholder(text, at) : std::nullopt;
  // A space makes it no name, so it stays as it is.
  if (placeholder && placeholder->begin == at) {
    words += "{ ";
    return;
  }
  if (text[at] == '*' || text[at] == '[' || text[at] == '\\') words += '\\';
  words += text[at];
}

/// "default" is the language of the survey; nothing for a key that is no language.
std::string tag_of(Draft& draft, const std::string& key, const std::string& path) {
  if (key == "default") return draft.default_language;
  if (is_language_tag(key)) return key;
  lose(draft, path, utf8_prefix(key, 64), "this is no language tag");
  return {};
}

}  // namespace

std::string without_html(std::string_view text, bool& formatted) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t end = tag_end(text, at); end > at) {
      const std::string name = tag_name(text.substr(at, end - at));
      formatted = formatted || !(name == "p" || name == "br" || name == "div" || name == "span");
      plain += left_of_tag(name, text[at + 1] == '/');
      at = end;
      continue;
    }
    const Entity* found = nullptr;
    for (const Entity& entity : entities) {
      if (text.substr(at).starts_with(entity.name)) found = &entity;
    }
    plain += found == nullptr ? text.substr(at, 1) : found->text;
    at += found == nullptr ? 1 : found->name.size();
  }
  return std::string(trimmed(plain));
}

std::string plain_words(Draft& draft, std::string_view text, const std::string& path, Recall recall) {
  bool formatted = false;
  const std::string plain = without_html(text, formatted);
  if (formatted) lose(draft, path, "HTML", "a text is plain here; its words were kept");
  std::string words;
  for (std::size_t at = 0; at < plain.size();) {
    if (const auto recalled = recalled_at(plain, at, recall)) {
      add_recalled(draft, words, *recalled, path);
      at = recalled->end;
    } else {
      add_plain(words, plain, at++);
    }
  }
  if (code_points(words) <= longest_text) return words;
  lose(draft, path, utf8_prefix(words, 32), "it is longer than 4000 characters and was cut");
  return std::string(utf8_prefix(words, longest_text));
}

survey::LocalizedText read_words(Draft& draft, const Json* value, const std::string& path, Recall recall) {
  survey::LocalizedText words;
  if (value == nullptr) return words;
  const auto add = [&](const std::string& tag, const Json& text, const std::string& where) {
    if (!text.is_string()) return;
    auto plain = plain_words(draft, text.get_ref<const std::string&>(), where, recall);
    if (has_content(plain)) words.by_language.emplace_back(tag, std::move(plain));
  };
  if (value->is_string()) add("", *value, path);
  if (!value->is_object()) return words;
  if (value->size() == 1 && value->contains("default")) {
    add("", (*value)["default"], child_path(path, "default"));
    return words;
  }
  for (auto entry = value->begin(); entry != value->end(); ++entry) {
    const std::string where = child_path(path, entry.key());
    const bool doubled =
        entry.key() != "default" && entry.key() == draft.default_language && value->contains("default");
    const std::string tag = doubled ? "" : tag_of(draft, entry.key(), where);
    if (!tag.empty()) add(tag, *entry, where);
  }
  return words;
}

survey::LocalizedText words_member(Source& source, std::string_view key, Recall recall) {
  return read_words(source.draft(), source.member(key), source.path_of(key), recall);
}

}  // namespace zeroten::codec::importing
