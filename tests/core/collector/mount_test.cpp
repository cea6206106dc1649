#include "collector/mount.h"

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

/// site/ with a page and a folder, dist/ beside it, and a secret outside.
struct Site {
  Site() {
    folder.write("secret.txt", "secret");
    folder.write("site/index.html", "home");
    folder.write("site/shop/index.html", "shop");
    folder.write("site/.git/config", "secret");
    folder.write("site/a b.txt", "space");
    folder.write("dist/zeroten.js", "script");
    std::filesystem::create_symlink("../secret.txt", folder.path() / "site/link.txt");
    std::filesystem::create_symlink("index.html", folder.path() / "site/inside.html");
    mounts = {*parse_mount("/=" + folder.file("site")), *parse_mount("/dist=" + folder.file("dist"))};
  }
  test::TempFolder folder;
  std::vector<Mount> mounts;
};

}  // namespace

TEST_CASE("a mount is a folder, with a prefix or without") {
  const test::TempFolder folder;
  CHECK(parse_mount(folder.path().string())->prefix == "/");
  CHECK(parse_mount("/=" + folder.path().string())->prefix == "/");
  CHECK(parse_mount("/dist/=" + folder.path().string())->prefix == "/dist");
  CHECK_FALSE(parse_mount("dist=" + folder.path().string()));
  CHECK_FALSE(parse_mount("/=" + folder.file("none")));
  CHECK_FALSE(parse_mount("/=" + folder.write("file", "")));
}

TEST_CASE("paths lead to files and folders, through the longest prefix") {
  const Site site;
  CHECK(locate(site.mounts, "/index.html").found == Found::file);
  CHECK(locate(site.mounts, "/a b.txt").found == Found::file);
  CHECK(locate(site.mounts, "/inside.html").found == Found::file);
  CHECK(locate(site.mounts, "/").found == Found::folder);
  CHECK(locate(site.mounts, "/shop").found == Found::folder);
  CHECK(locate(site.mounts, "/shop/").found == Found::folder);
  CHECK(locate(site.mounts, "/dist/zeroten.js").path.filename() == "zeroten.js");
  CHECK(locate({}, "/index.html").found == Found::nothing);
}

TEST_CASE("no path leads out of the folder, or to what is hidden") {
  const Site site;
  const char* const path = GENERATE("/../secret.txt", "/shop/../../secret.txt", "/dist/../secret.txt", "/..",
                                    "/./index.html", "/.git/config", "//index.html", "/shop//index.html", "//",
                                    "/link.txt", "/index.html/", "/none", "/distant/zeroten.js", "/dist/index.html");
  INFO(path);
  CHECK(locate(site.mounts, path).found == Found::nothing);
}
