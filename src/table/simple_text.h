// The simple values of JSON, as they stand in a text: strings, numbers, true, false and null.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <bit>
#include <cstddef>
#include <string_view>

namespace zeroten::table {

struct SimpleText {
  /// Behind the value; null where there is none, or one that is left to the parser: \u, an exponent, a number of more
  /// than 18 digits or with a zero too many.
  const char* end = nullptr;
  /// Of a string what stands between its quotes; empty for null.
  std::string_view text;
  /// Valid, but what is meant is another text: an escape, a fraction.
  bool is_odd = false;
  /// There are letters beyond ASCII, and nobody has asked yet whether they are UTF-8.
  bool has_high_bytes = false;
};

/// Whether a simple value begins with `letter`.
inline bool begins_simple(char letter) {
  return letter == '"' || letter == '-' || (letter >= '0' && letter <= '9') || letter == 't' || letter == 'f' ||
         letter == 'n';
}

/// Where, from `at` on, the letters of a string end that stand for themselves; `has_high` becomes true if some are
/// beyond ASCII. Sixteen at a time where the processor can.
inline const char* end_of_plain(const char* at, const char* end, bool& has_high) {
#ifdef __SSE2__
  constexpr std::ptrdiff_t width = sizeof(__m128i);
  for (; end - at >= width; at += width) {
    const __m128i letters = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(letters, _mm_set1_epi8(0x1F)), letters);
    const __m128i ends = _mm_or_si128(control, _mm_or_si128(_mm_cmpeq_epi8(letters, _mm_set1_epi8('"')),
                                                            _mm_cmpeq_epi8(letters, _mm_set1_epi8('\\'))));
    const auto places = static_cast<unsigned>(_mm_movemask_epi8(ends));
    const auto high = static_cast<unsigned>(_mm_movemask_epi8(letters));
    if (places != 0) {
      has_high |= (high & (places - 1) & ~places) != 0;
      return at + std::countr_zero(places);
    }
    has_high |= high != 0;
  }
#endif
  const auto is_plain = [](char letter) {
    return letter != '"' && letter != '\\' && static_cast<unsigned char>(letter) >= 0x20;
  };
  for (; at < end && is_plain(*at); ++at) has_high |= static_cast<unsigned char>(*at) >= 0x80;
  return at;
}

/// The value that begins at `at`, before `end`.
SimpleText read_simple(const char* at, const char* end);

}  // namespace zeroten::table
