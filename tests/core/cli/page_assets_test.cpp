#include "cli/page_assets.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

TEST_CASE("the page and the words are read from the folder that is named") {
  const test::TempFolder folder;
  folder.write("page.html", "<p>");
  folder.write("i18n/nb.json", "{}");
  std::string reason;
  const auto assets = cli::PageAssets::find(folder.path().string(), reason);
  REQUIRE(assets);
  CHECK(assets->page() == "<p>");
  CHECK(assets->wording("nb", reason) == "{}");
  CHECK_FALSE(assets->wording("fi", reason));
  CHECK_THAT(reason, has_text("fi.json cannot be read: No such file or directory"));
}

TEST_CASE("a folder without the page is told by name") {
  const test::TempFolder folder;
  std::string reason;
  CHECK_FALSE(cli::PageAssets::find(folder.path().string(), reason));
  CHECK(reason == folder.file("page.html") + " cannot be read: No such file or directory");
}
