#include "collector/file_source.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// All parts of `source` put together; nothing if it gives up.
std::optional<std::string> all_of(const BodySource& source) {
  std::string text;
  for (bool more = true; more;) {
    std::optional<std::string> part;
    source([&](std::optional<std::string> next) { part = std::move(next); });
    if (!part) return std::nullopt;
    more = !part->empty();
    text += *part;
  }
  return text;
}

}  // namespace

TEST_CASE("a file comes in parts, to its last byte") {
  const test::TempFolder folder;
  std::string text;
  for (int count = 0; count < 20'000; ++count) text += std::to_string(count);
  const auto file = open_file(folder.write("a", text));
  REQUIRE(file);
  CHECK(file->size == text.size());
  CHECK(all_of(file->source) == text);
}

TEST_CASE("a file that shrinks while it is sent gives up, one that grows is sent as it was") {
  const test::TempFolder folder;
  const auto shrinking = open_file(folder.write("a", "0123456789"));
  std::filesystem::resize_file(folder.file("a"), 5);
  shrinking->source([](const auto& part) { CHECK(part == "01234"); });
  CHECK_FALSE(all_of(shrinking->source));
  const auto growing = open_file(folder.write("b", "01234"));
  std::ofstream(folder.file("b"), std::ios::app) << "56789";
  CHECK(all_of(growing->source) == "01234");
}

TEST_CASE("the version changes with the file") {
  const test::TempFolder folder;
  const std::string before = open_file(folder.write("a", "one"))->version;
  CHECK(open_file(folder.file("a"))->version == before);
  CHECK(open_file(folder.write("a", "three"))->version != before);
}

TEST_CASE("folders, links and what is not there cannot be opened") {
  const test::TempFolder folder;
  folder.write("a", "text");
  std::filesystem::create_symlink("a", folder.path() / "link");
  CHECK_FALSE(open_file(folder.path()));
  CHECK_FALSE(open_file(folder.file("link")));
  CHECK_FALSE(open_file(folder.file("none")));
}
