// Any lines as texts of a session: the definition, the options, then events. A refused event changes nothing, and what
// was saved can be opened again. Events that fit: session_fuzz.cpp.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/session.h"
#include "tests/fuzz/require.h"

namespace {

std::string take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string line(text.substr(0, end));
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

bool is_refused(const std::string& reply) { return reply.find("\"problems\":[]") == std::string::npos; }

void send(zeroten::engine::Session& session, const std::string& event) {
  const std::string before = session.save();
  const std::string reply = session.send(event);
  FUZZ_REQUIRE(!reply.empty() && reply.front() == '{' && reply.back() == '}');
  if (is_refused(reply)) FUZZ_REQUIRE(session.save() == before);
}

/// `options` with the saved session in it; empty where they have one already.
std::string options_to_resume(const std::string& options, const std::string& saved) {
  const std::size_t end = options.rfind('}');
  if (end == std::string::npos || options.find("\"session\"") != std::string::npos) return {};
  return options.substr(0, end) + ",\"session\":" + saved + "}";
}

void resume(const std::string& definition, const std::string& options) {
  if (options.empty()) return;
  zeroten::engine::Session session;
  FUZZ_REQUIRE(!is_refused(session.open(definition, "", options)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::string definition = take_line(text);
  const std::string options = take_line(text);
  zeroten::engine::Session session;
  if (is_refused(session.open(definition, "", options))) return 0;
  while (!text.empty()) send(session, take_line(text));
  resume(definition, options_to_resume(options, session.save()));
  return 0;
}
