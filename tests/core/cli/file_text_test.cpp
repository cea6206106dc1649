#include "cli/file_text.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

/// Why the file cannot be read.
std::string reason_of(const std::string& path) {
  std::string reason;
  CHECK_FALSE(cli::read_file(path, reason));
  return reason;
}

}  // namespace

TEST_CASE("a file is read as it is, every byte") {
  const test::TempFolder folder;
  std::string bytes;
  for (int i = 0; i < 200'000; ++i) bytes += static_cast<char>(i * 7);
  std::string reason;
  CHECK(cli::read_file(folder.write("bytes", bytes), reason) == bytes);
  CHECK(cli::read_file(folder.write("crlf", "a\r\n\r\n"), reason) == "a\r\n\r\n");
  CHECK(cli::read_file(folder.write("empty", ""), reason) == "");
  CHECK(reason.empty());
}

TEST_CASE("- is standard input") {
  const test::CapturedStreams streams(std::string("a\0\n", 3));
  std::string reason;
  CHECK(cli::read_file("-", reason) == std::string("a\0\n", 3));
}

TEST_CASE("a file that cannot be read says why") {
  const test::TempFolder folder;
  CHECK(reason_of(folder.file("none")) == "No such file or directory");
  CHECK(reason_of(folder.write("file", "") + "/below") == "Not a directory");
  CHECK(reason_of(folder.path().string()) == "it is a folder");
  CHECK(reason_of("") == "No such file or directory");
}

TEST_CASE("a file that fails while it is read says why, and throws nothing") {
  // The first page of a process is nowhere mapped.
  CHECK(reason_of("/proc/self/mem") == "Input/output error");
}

TEST_CASE("a file without end is not read to the end") { CHECK_THAT(reason_of("/dev/zero"), has_text("larger than")); }

TEST_CASE("a file is written in the place of the one before, and why it is not is said") {
  const test::TempFolder folder;
  const std::string file = folder.write("a.txt", "longer than the next");
  std::string reason;
  CHECK(cli::write_file(file, "next", reason));
  CHECK(cli::read_file(file, reason) == "next");
  CHECK_FALSE(cli::write_file(folder.file("none/a.txt"), "next", reason));
  CHECK(reason == "No such file or directory");
}
