#include "cli/printable.h"

namespace zeroten::cli {

namespace {

bool is_control(unsigned char c) { return c < 0x20 || c == 0x7F; }

/// U+0080 to U+009F: some terminals obey them as they obey ESC.
bool is_c1_control(std::string_view text, std::size_t at) {
  return text[at] == '\xC2' && at + 1 < text.size() && (static_cast<unsigned char>(text[at + 1]) & 0xE0U) == 0x80U;
}

std::string escape(char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  return std::string("\\u00") + digits[byte >> 4U] + digits[byte & 0xFU];
}

std::string escaped(std::string_view text, bool keep_line_feeds) {
  std::string safe;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_c1_control(text, at)) {
      safe += escape(text[++at]);
    } else if (is_control(static_cast<unsigned char>(text[at])) && !(keep_line_feeds && text[at] == '\n')) {
      safe += escape(text[at]);
    } else {
      safe += text[at];
    }
  }
  return safe;
}

}  // namespace

std::string printable(std::string_view text) { return escaped(text, true); }
std::string one_line(std::string_view text) { return escaped(text, false); }

}  // namespace zeroten::cli
