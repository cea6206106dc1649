#include "cli/page_html.h"

#include "tests/catch.h"

using namespace zeroten;

namespace {

constexpr const char* holes = "[@install-sources@][@connect@][@trusted-types@][@icons@][@title@][@data@]";

cli::PageSettings settings() {
  return {"T", R"({"zeroten":1,"id":"s"})", {{"en", "", "Save", "Keep", "Error"}}, "", "", false, "", false};
}

}  // namespace

TEST_CASE("a page gets its policy, its title and its data") {
  CHECK(
      cli::page_html(holes, settings()) ==
      R"([]['none']['none'][<link rel="icon" href="data:,">][T][{"definition":{"zeroten":1,"id":"s"},"presentation":"page","languages":)"
      R"({"en":{"phrases":{"download":"Save","keepOpen":"Keep","error":"Error"}}}}])");
}

TEST_CASE("a page that can be installed may load what stands beside it, and says so to its script") {
  cli::PageSettings with = settings();
  with.installed = true;
  const auto page = cli::page_html(holes, with);
  REQUIRE(page);
  CHECK_THAT(*page, has_text("[ 'self'; manifest-src 'self'; worker-src 'self']['none'][zeroten-install]"));
  CHECK_THAT(*page, has_text(R"(<link rel="manifest" href="manifest.webmanifest">)"));
  CHECK_THAT(*page, has_text(R"("installed":true)"));
}

TEST_CASE("a kiosk's page knows the code of its staff") {
  cli::PageSettings with = settings();
  with.kiosk = true;
  with.staff_code = "2468";
  CHECK_THAT(*cli::page_html(holes, with), has_text(R"("presentation":"kiosk","staffCode":"2468")"));
}

TEST_CASE("a code of the staff has 4 to 12 digits") {
  for (const char* good : {"2468", "123456789012"}) CHECK(cli::is_staff_code(good));
  for (const char* bad : {"", "246", "1234567890123", "246a", "24 68", "-2468", "٢٤٦٨"})
    CHECK_FALSE(cli::is_staff_code(bad));
}

TEST_CASE("a title that looks like a hole is a title") {
  cli::PageSettings with = settings();
  with.title = "@data@";
  const auto page = cli::page_html(holes, with);
  REQUIRE(page);
  CHECK_THAT(*page, has_text("[@data@][{\"definition\""));
}

TEST_CASE("no < of a definition or of words gets into the script") {
  cli::PageSettings with = settings();
  with.definition = R"({"subject":"</SCRIPT><!--"})";
  with.languages.front().wording = "<script>";
  const auto page = cli::page_html(holes, with);
  REQUIRE(page);
  const std::size_t data = page->find("[T][");
  REQUIRE(data != std::string::npos);
  CHECK(page->find('<', data) == std::string::npos);
}

TEST_CASE("a page without one of its holes is of another version") {
  const std::string whole = holes;
  for (const char* hole : {"@install-sources@", "@connect@", "@trusted-types@", "@icons@", "@title@", "@data@"}) {
    CAPTURE(hole);
    std::string page = whole;
    page.erase(page.find(hole), std::string(hole).size());
    CHECK_FALSE(cli::page_html(page, settings()));
  }
}
