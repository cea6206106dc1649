// Writes JSON text straight into a string, with no value in between. What is written is canonical if members are
// written in sorted order: no white space, shortest escapes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeroten::codec {

/// Keeps no record of nesting: the caller closes what it opens. Texts must be valid UTF-8.
class JsonWriter {
 public:
  JsonWriter() : text_(usual_size, '\0') {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  /// Names are ids and other words of ours: nothing in them needs an escape.
  JsonWriter& key(std::string_view name);
  /// A name that came from outside: with escapes.
  JsonWriter& escaped_key(std::string_view name);

  JsonWriter& string(std::string_view text);
  JsonWriter& integer(std::int64_t number) { return raw(std::to_string(number)); }
  JsonWriter& boolean(bool value) { return raw(value ? "true" : "false"); }
  /// Text that is JSON already.
  JsonWriter& raw(std::string_view json);

  /// The member `name` with a value; the optional ones only where there is something to say.
  JsonWriter& member(std::string_view name, std::string_view text) { return key(name).string(text); }
  JsonWriter& member_unless_empty(std::string_view name, std::string_view text);

  std::string take();

 private:
  static constexpr std::size_t usual_size = 1536;  // the largest reply of a short survey

  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  void separate();
  void escape(char c);
  void put(char c);
  void append(std::string_view text);
  /// Room for so many characters more.
  void grow_for(std::size_t more);

  /// Written up to length_, the rest is room: in WebAssembly a push_back costs ten times a store.
  std::string text_;
  std::size_t length_ = 0;
};

}  // namespace zeroten::codec
