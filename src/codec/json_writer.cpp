#include "codec/json_writer.h"

#include <array>

namespace zeroten::codec {

namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr std::array<bool, 256> escape_table = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = true;
  table['"'] = table['\\'] = true;
  return table;
}();

bool needs_escape(char c) { return escape_table[static_cast<unsigned char>(c)]; }

/// The letter of the two-character escape of `c`; 0 if it has none.
char short_escape(char c) {
  constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  const std::size_t at = escaped.find(c);
  return at == std::string_view::npos ? '\0' : letters[at];
}

}  // namespace

std::string JsonWriter::take() {
  text_.resize(length_);
  length_ = 0;
  return std::move(text_);
}

void JsonWriter::grow_for(std::size_t more) {
  if (text_.size() - length_ < more) text_.resize(2 * text_.size() + more);
}

void JsonWriter::put(char c) {
  grow_for(1);
  text_[length_++] = c;
}

void JsonWriter::append(std::string_view text) {
  grow_for(text.size());
  text.copy(text_.data() + length_, text.size());
  length_ += text.size();
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  put('"');
  append(name);
  append("\":");
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  separate();
  put('"');
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!needs_escape(text[at])) continue;
    append(text.substr(from, at - from));
    escape(text[at]);
    from = at + 1;
  }
  append(text.substr(from));
  put('"');
  return *this;
}

JsonWriter& JsonWriter::escaped_key(std::string_view name) {
  string(name).put(':');
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  append(json);
  return *this;
}

JsonWriter& JsonWriter::member_unless_empty(std::string_view name, std::string_view text) {
  return text.empty() ? *this : member(name, text);
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  put(bracket);
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  put(bracket);
  return *this;
}

void JsonWriter::separate() {
  // A value that ends at the last character needs a comma behind it; an opening bracket or a colon does not.
  const char last = length_ == 0 ? '{' : text_[length_ - 1];
  if (last != '{' && last != '[' && last != ':') put(',');
}

void JsonWriter::escape(char c) {
  put('\\');
  if (const char letter = short_escape(c)) {
    put(letter);
    return;
  }
  append("u00");
  put(hex_digits[static_cast<unsigned char>(c) >> 4U]);
  put(hex_digits[static_cast<unsigned char>(c) & 0xFU]);
}

}  // namespace zeroten::codec
