#include "collector/static_files.h"

#include <chrono>

#include "tests/catch.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

struct Site {
  Site() {
    folder.write("index.html", "<!doctype html>");
    folder.write("shop/index.html", "<!doctype html>");
    folder.write("empty/note.txt", "");
    folder.write("zeroten.js", "plain");
    folder.write("zeroten.js.br", "brotli");
    folder.write("zeroten.js.gz", "zipped");
    mounts = {*parse_mount(folder.path().string())};
  }
  Reply get(std::string_view path, const std::string& encodings = "", const std::string& tag = "") const {
    RequestHeader header;
    if (!encodings.empty()) header.insert(http::field::accept_encoding, encodings);
    if (!tag.empty()) header.insert(http::field::if_none_match, tag);
    return static_reply(mounts, path, header);
  }
  test::TempFolder folder;
  std::vector<Mount> mounts;
};

}  // namespace

TEST_CASE("a page comes with a policy that lets nothing in") {
  const Site site;
  const Reply page = site.get("/");
  CHECK(page.status == http::status::ok);
  CHECK(page.source_size == 15);
  CHECK(page.header("Content-Type") == "text/html; charset=utf-8");
  const std::string policy(page.header("Content-Security-Policy"));
  CHECK_THAT(policy, has_text("default-src 'none'") && has_text("script-src 'self' 'wasm-unsafe-eval'"));
  CHECK(policy.find("unsafe-inline") == std::string::npos);
  CHECK(site.get("/zeroten.js").header("Content-Security-Policy").empty());
}

TEST_CASE("a page with a policy of its own keeps it, and may be framed by nobody else") {
  const Site site;
  site.folder.write("survey.html", "<!doctype html>\n<meta http-equiv=\"content-security-policy\" content=\"x\">");
  site.folder.write("late.html",
                    std::string(1024, ' ') + "<meta http-equiv=\"content-security-policy\" content=\"x\">");
  CHECK(site.get("/survey.html").header("Content-Security-Policy") == "frame-ancestors 'self'");
  CHECK_THAT(std::string(site.get("/late.html").header("Content-Security-Policy")), has_text("default-src 'none'"));
}

TEST_CASE("a compressed sibling is sent to those who take it, brotli first") {
  const Site site;
  const auto [accepted, encoding] = GENERATE(table<std::string, std::string>(
      {{"gzip, deflate, br", "br"}, {"gzip", "gzip"}, {"br;q=0, gzip", "gzip"}, {"", ""}, {"deflate", ""}}));
  const Reply reply = site.get("/zeroten.js", accepted);
  CHECK(reply.header("Content-Encoding") == encoding);
  CHECK(reply.header("Content-Type") == "text/javascript; charset=utf-8");
  CHECK(reply.header("Vary") == "Accept-Encoding");
}

TEST_CASE("a compressed sibling from an earlier build is not sent") {
  const Site site;
  const auto now = std::filesystem::last_write_time(site.folder.file("zeroten.js"));
  std::filesystem::last_write_time(site.folder.file("zeroten.js.br"), now - std::chrono::hours(1));
  CHECK(site.get("/zeroten.js", "br").header("Content-Encoding").empty());
}

TEST_CASE("who has the file already is told so, until it changes") {
  const Site site;
  const std::string tag(site.get("/zeroten.js").header("ETag"));
  const Reply again = site.get("/zeroten.js", "", tag);
  CHECK(again.status == http::status::not_modified);
  CHECK_FALSE(again.source);
  CHECK(again.header("ETag") == tag);
  CHECK(site.get("/zeroten.js", "", "W/\"x\", " + tag).status == http::status::not_modified);
  CHECK(site.get("/zeroten.js", "br", tag).status == http::status::ok);
  site.folder.write("zeroten.js", "changed");
  CHECK(site.get("/zeroten.js", "", tag).status == http::status::ok);
}

TEST_CASE("a folder has a slash at its end, and an index.html or nothing") {
  const Site site;
  CHECK(site.get("/shop/").status == http::status::ok);
  CHECK(site.get("/shop").status == http::status::moved_permanently);
  CHECK(site.get("/shop").header("Location") == "/shop/");
  CHECK(site.get("/empty/").status == http::status::not_found);
  CHECK(site.get("/none").status == http::status::not_found);
}
