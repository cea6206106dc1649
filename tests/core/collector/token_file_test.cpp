#include "collector/token_file.h"

#include <filesystem>

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("without a choice a token is made, for its owner's eyes only, and kept") {
  const test::TempFolder folder;
  const std::string own = folder.file("a.db.token");
  const TokenChoice first = choose_token("", "", own);
  CHECK(first.token.size() == 64);
  CHECK(first.own);
  CHECK(std::filesystem::status(own).permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(choose_token("", "", own).token == first.token);
}

TEST_CASE("the environment wins over a file, and a file over a token of the collector's own") {
  const test::TempFolder folder;
  const std::string file = folder.write("token", "token-from-a-file\n");
  const std::string own = folder.file("own");
  CHECK(choose_token("token-from-outside", file, own).token == "token-from-outside");
  CHECK(choose_token("", file, own).token == "token-from-a-file");
  CHECK_FALSE(choose_token("", file, own).own);
  CHECK_FALSE(std::filesystem::exists(own));
}

TEST_CASE("what is no token is refused with the place where it stands") {
  const test::TempFolder folder;
  CHECK_THAT(choose_token("short", "", folder.file("own")).complaint, has_text("ZEROTEN_TOKEN"));
  CHECK_THAT(choose_token("", folder.file("none"), folder.file("own")).complaint, has_text("none"));
  CHECK_THAT(choose_token("", folder.write("short", "short"), folder.file("own")).complaint, has_text("short"));
  CHECK_THAT(choose_token("", "", folder.write("empty", "")).complaint, has_text("empty"));
  CHECK_THAT(choose_token("", "", folder.file("no/folder")).complaint, has_text("cannot write"));
}
