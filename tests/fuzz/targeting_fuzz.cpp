// Any lines as texts for targeting: a definition, then events. Every reply is an object, and a history that it gives is
// one that it takes: looked at once more it stays as it is.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/value_codec.h"
#include "engine/targeting.h"
#include "tests/fuzz/require.h"

namespace {

using zeroten::Value;

constexpr std::size_t largest = 1 << 20;

std::string take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string line(text.substr(0, end));
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

std::string quoted(const std::string& text) {
  zeroten::codec::JsonWriter json;
  json.string(text);
  return json.take();
}

/// The history in a reply; empty if it has none.
std::string history_in(const std::string& reply) {
  zeroten::Problems problems;
  const auto value = zeroten::codec::parse_value(reply, {largest}, problems);
  FUZZ_REQUIRE(value && value->map() != nullptr);
  const Value* history = zeroten::find_value(*value->map(), "history");
  if (history == nullptr) return {};
  zeroten::codec::JsonWriter json;
  zeroten::codec::write_value(json, *history);
  return json.take();
}

std::string look(const zeroten::engine::Targeting& targeting, const std::string& history) {
  return history_in(targeting.send(R"({"type":"inspect","now":{"wall":1},"history":)" + history + "}"));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  zeroten::engine::Targeting targeting;
  const std::string definition = take_line(text);
  // What is no UTF-8 is no text of JSON.
  zeroten::Problems problems;
  zeroten::codec::parse_value(definition, {largest}, problems);
  if (problems.empty()) targeting.open("{\"surveys\":[" + quoted(definition) + "]}");
  while (!text.empty()) {
    const std::string history = history_in(targeting.send(take_line(text)));
    if (history.empty()) continue;
    const std::string once = look(targeting, history);
    FUZZ_REQUIRE(once == history);
    FUZZ_REQUIRE(look(targeting, once) == once);
  }
  return 0;
}
