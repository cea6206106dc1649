// Small stand-ins for what libc would drag in: strtod brings 15 kB of quad-precision maths, snprintf 7 kB, the fatal
// message of libc++abi all of stdio. The linker puts these in their place (-Wl,--wrap, script/cmake/wasm.cmake).
// Only what the engine and its JSON library use is here; native builds have the real ones.
#include <emscripten.h>

#include <cmath>
#include <cstdarg>
#include <cstddef>

// The JavaScript engine rounds exactly, and is there anyway.
EM_JS(double, zeroten_number, (const char* text, int length), { return Number(UTF8ToString(text, length)); });

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

const char* skip_digits(const char* at) {
  while (is_digit(*at)) ++at;
  return at;
}

/// The end of [sign] digits [. digits] [e [sign] digits] at `text`; `text` itself if no digit is there.
const char* end_of_number(const char* text) {
  const char* const digits = *text == '-' || *text == '+' ? text + 1 : text;
  const char* at = skip_digits(digits);
  bool some = at != digits;
  if (*at == '.') {
    const char* const fraction = skip_digits(at + 1);
    some = some || fraction != at + 1;
    at = fraction;
  }
  if (!some) return text;
  if (*at != 'e' && *at != 'E') return at;
  const char* const exponent = at[1] == '-' || at[1] == '+' ? at + 2 : at + 1;
  return is_digit(*exponent) ? skip_digits(exponent) : at;
}

/// Text of a limited size that goes on counting when it is full, as snprintf does.
class Output {
 public:
  Output(char* buffer, std::size_t size) : buffer_(buffer), size_(size) {}
  void put(char c) {
    if (length_ + 1 < size_) buffer_[length_] = c;
    ++length_;
  }
  int finish() {
    if (size_ > 0) buffer_[length_ < size_ ? length_ : size_ - 1] = '\0';
    return static_cast<int>(length_);
  }

 private:
  char* buffer_;
  std::size_t size_;
  std::size_t length_ = 0;
};

void put_unsigned(Output& output, unsigned value, unsigned base, bool upper, int least_digits) {
  const char* const digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  char reversed[10];  // 2^32 has ten digits
  int count = 0;
  do {
    reversed[count++] = digits[value % base];
    value /= base;
  } while (value != 0);
  for (int filled = count; filled < least_digits; ++filled) output.put('0');
  while (count > 0) output.put(reversed[--count]);
}

void put_int(Output& output, int value, int least_digits) {
  if (value < 0) output.put('-');
  put_unsigned(output, value < 0 ? 0U - static_cast<unsigned>(value) : static_cast<unsigned>(value), 10, false,
               least_digits);
}

}  // namespace

extern "C" double __wrap_strtod(const char* text, char** end) {
  const char* const stop = end_of_number(text);
  if (end != nullptr) *end = const_cast<char*>(stop);
  return stop == text ? 0.0 : zeroten_number(text, static_cast<int>(stop - text));
}

/// %d %u %x %X %s %c, with a zero-filled width or precision for the numbers: all that nlohmann/json writes.
extern "C" int __wrap_snprintf(char* buffer, std::size_t size, const char* format, ...) {
  Output output(buffer, size);
  va_list arguments;
  va_start(arguments, format);
  for (const char* at = format; *at != '\0'; ++at) {
    if (*at != '%') {
      output.put(*at);
      continue;
    }
    int least_digits = 0;
    for (++at; is_digit(*at) || *at == '.' || *at == 'h' || *at == 'l' || *at == 'z'; ++at) {
      if (is_digit(*at)) least_digits = least_digits * 10 + (*at - '0');
    }
    switch (*at) {
      case 'd': put_int(output, va_arg(arguments, int), least_digits); break;
      case 'u': put_unsigned(output, va_arg(arguments, unsigned), 10, false, least_digits); break;
      case 'x': put_unsigned(output, va_arg(arguments, unsigned), 16, false, least_digits); break;
      case 'X': put_unsigned(output, va_arg(arguments, unsigned), 16, true, least_digits); break;
      case 'c': output.put(static_cast<char>(va_arg(arguments, int))); break;
      case 's':
        for (const char* text = va_arg(arguments, const char*); *text != '\0'; ++text) output.put(*text);
        break;
      case '%': output.put('%'); break;
      default: __builtin_trap();  // a format that nobody tested must not print nonsense
    }
  }
  va_end(arguments);
  return output.finish();
}

/// Exact while |dividend / divisor| < 2^53, which holds for all that the engine divides.
extern "C" double __wrap_fmod(double dividend, double divisor) {
  return dividend - std::trunc(dividend / divisor) * divisor;
}

extern "C" [[noreturn]] void __wrap_abort_message(const char*, ...) { __builtin_trap(); }

// Nobody reads the standard streams of a web page.
extern "C" int __wrap_fiprintf(void*, const char*, ...) { return 0; }
extern "C" int __wrap_fprintf(void*, const char*, ...) { return 0; }
extern "C" int __wrap_vfprintf(void*, const char*, va_list) { return 0; }
extern "C" int __wrap_vfiprintf(void*, const char*, va_list) { return 0; }
extern "C" int __wrap_fputc(int character, void*) { return character; }
