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

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  text_ += '"';
  text_ += name;
  text_ += "\":";
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  separate();
  text_ += '"';
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!needs_escape(text[at])) continue;
    text_ += text.substr(from, at - from);
    escape(text[at]);
    from = at + 1;
  }
  text_ += text.substr(from);
  text_ += '"';
  return *this;
}

JsonWriter& JsonWriter::escaped_key(std::string_view name) {
  string(name).text_ += ':';
  return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

JsonWriter& JsonWriter::member_unless_empty(std::string_view name, std::string_view text) {
  return text.empty() ? *this : member(name, text);
}

JsonWriter& JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  text_ += bracket;
  return *this;
}

void JsonWriter::separate() {
  // A value that ends at the last character needs a comma behind it; an opening bracket or a colon does not.
  if (!text_.empty() && text_.back() != '{' && text_.back() != '[' && text_.back() != ':') text_ += ',';
}

void JsonWriter::escape(char c) {
  text_ += '\\';
  if (const char letter = short_escape(c)) {
    text_ += letter;
    return;
  }
  text_ += "u00";
  text_ += hex_digits[static_cast<unsigned char>(c) >> 4U];
  text_ += hex_digits[static_cast<unsigned char>(c) & 0xFU];
}

}  // namespace zeroten::codec
