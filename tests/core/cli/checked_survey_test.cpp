#include "cli/checked_survey.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"

using namespace zeroten;

namespace {

struct Read {
  int exit_code = 0;
  std::string id;
  std::string err;
};

Read read(const std::string& file, const std::string& input) {
  const test::CapturedStreams streams(input);
  Read read;
  const auto checked = cli::read_checked("page", file, read.exit_code);
  if (checked) read.id = checked->survey.id;
  read.err = streams.err();
  return read;
}

}  // namespace

TEST_CASE("a sound definition is read; what is only doubtful is sound") {
  const Read sound = read("-", R"({"zeroten":1,"id":"s","questions":[{"id":"why","type":"text","ask":"Why?"}]})");
  CHECK(sound.id == "s");
  CHECK(sound.exit_code == 0);
  CHECK(sound.err.empty());
}

TEST_CASE("a definition with errors, and a file that is not there, are told with the command's name and an exit code") {
  const Read broken = read("-", R"({"zeroten":1,"id":"-"})");
  CHECK(broken.exit_code == 1);
  CHECK_THAT(broken.err, has_text("-:1:19: error: /id: "));
  const Read missing = read("/none/s.json", "");
  CHECK(missing.exit_code == 2);
  CHECK(missing.err == "zeroten page: /none/s.json cannot be read: No such file or directory\n");
}
