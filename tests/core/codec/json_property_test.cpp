// Texts in and out of JSON, for random ones.
#include "codec/canonical.h"
#include "codec/definition_codec.h"
#include "codec/json.h"
#include "codec/json_writer.h"
#include "tests/core/support/arbitrary.h"

using namespace zeroten;
using codec::Json;

namespace {

/// What parse_json makes of any bytes: a value or problems, and never both nothing.
void check_parse(const std::string& bytes) {
  Problems problems;
  const auto value = codec::parse_json(bytes, {256 * 1024}, problems);
  RC_ASSERT(value || !problems.empty());
  const auto survey = codec::read_definition(bytes);
  RC_ASSERT(survey || has_errors(survey.problems()));
}

std::string canonical(const Json& value) {
  codec::JsonWriter json;
  codec::write_canonical(json, value);
  return json.take();
}

}  // namespace

TEST_CASE("every text is read back as it was written, by our reader and by the library") {
  CHECK(rc::check([] {
    const std::string text = *test::any_text();
    codec::JsonWriter json;
    const std::string written = json.string(text).take();
    RC_ASSERT(Json::parse(written) == text);
    RC_ASSERT(written == Json(text).dump());
    Problems problems;
    const auto read = codec::parse_json(written, {256 * 1024}, problems);
    RC_ASSERT(read && *read == text);
  }));
}

TEST_CASE("random bytes are JSON or a problem, and never a crash") {
  CHECK(rc::check([](const std::string& bytes) { check_parse(bytes); }));
}

TEST_CASE("a definition with random bytes in it is one or a problem, and never a crash") {
  CHECK(rc::check([] {
    std::string bytes = *test::any_definition();
    const auto changes = *rc::gen::container<std::vector<std::pair<unsigned, char>>>(
        rc::gen::pair(rc::gen::arbitrary<unsigned>(),
                      rc::gen::element('"', '{', '}', '[', ']', ',', ':', '0', '\\', 'n', '\0', '\xC3')));
    for (const auto& [at, byte] : changes) {
      if (at % 3 == 0) bytes.erase(at % bytes.size(), 1);
      if (at % 3 == 1) bytes.insert(at % (bytes.size() + 1), 1, byte);
      if (at % 3 == 2 && !bytes.empty()) bytes[at % bytes.size()] = byte;
      if (bytes.empty()) return;
    }
    check_parse(bytes);
  }));
}

TEST_CASE("random definitions are valid, and their canonical form is that of itself") {
  CHECK(rc::check([] {
    const std::string definition = *test::any_definition();
    const auto survey = codec::read_definition(definition);
    RC_ASSERT(survey);
    const std::string text = canonical(Json::parse(definition));
    RC_ASSERT(canonical(Json::parse(text)) == text);
    RC_ASSERT(text == Json::parse(definition).dump());
    RC_ASSERT(codec::read_definition(text)->revision == survey->revision);
    RC_ASSERT(codec::read_definition(Json::parse(definition).dump(2))->revision == survey->revision);
  }));
}
