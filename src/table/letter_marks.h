// Which of sixty-four letters of a CSV file have a meaning.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <cstddef>
#include <cstdint>

namespace zeroten::table {

/// A bit for each letter, the first one's is the lowest.
struct LetterMarks {
  std::uint64_t separators = 0;
  std::uint64_t line_ends = 0;  // LF and CR
  std::uint64_t quotes = 0;
};

inline constexpr std::size_t marked_letters = 64;

/// Of the sixty-four letters from `text` on.
#ifdef __SSE2__
inline LetterMarks marks_of(const char* text, char separator) {
  const auto load = [&](std::size_t at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at)); };
  const __m128i first = load(0);
  const __m128i second = load(16);
  const __m128i third = load(32);
  const __m128i fourth = load(48);
  const auto places_of = [&](char letter) {
    const __m128i wanted = _mm_set1_epi8(letter);
    const auto places = [&](__m128i letters) {
      return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(letters, wanted)))};
    };
    return places(first) | places(second) << 16 | places(third) << 32 | places(fourth) << 48;
  };
  return {places_of(separator), places_of('\n') | places_of('\r'), places_of('"')};
}
#else
inline LetterMarks marks_of(const char* text, char separator) {
  LetterMarks marks;
  for (std::size_t at = 0; at < marked_letters; ++at) {
    marks.separators |= std::uint64_t{text[at] == separator} << at;
    marks.line_ends |= std::uint64_t{text[at] == '\n' || text[at] == '\r'} << at;
    marks.quotes |= std::uint64_t{text[at] == '"'} << at;
  }
  return marks;
}
#endif

}  // namespace zeroten::table
