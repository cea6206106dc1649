#include "cli/page_command.h"

#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"
#include "tests/core/support/fixture.h"

using namespace zeroten;

namespace {

constexpr const char* survey = R"({"zeroten":1,"id":"s","subject":"Fjellrev </script>","languages":["nb","en"]})";
constexpr const char* page_file =
    "@install-sources@connect-src @connect@;@trusted-types@@icons@<title>@title@</title><script>@data@</script>";

/// A folder like dist/, with the words of some languages.
class Assets : public test::TempFolder {
 public:
  Assets() {
    write("page.html", page_file);
    write("i18n/nb.json", "{\"language\":\"nb\"}");
  }
};

test::Outcome page(const std::string& assets, std::vector<std::string> arguments, const std::string& input = survey) {
  arguments.insert(arguments.begin(), {"page", "--assets", assets});
  return test::run_command(cli::add_page_command, arguments, input);
}

test::Outcome page(const Assets& assets, const std::vector<std::string>& arguments, const std::string& input = survey) {
  return page(assets.path().string(), arguments, input);
}

}  // namespace

TEST_CASE("page fills in the survey, its languages and a title, and nothing in them ends the script") {
  const Assets assets;
  const auto outcome = page(assets, {"-"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  CHECK(outcome.out.starts_with("connect-src 'none';'none'<link rel=\"icon\" href=\"data:,\"><title>"));
  CHECK_THAT(outcome.out, has_text("<title>Fjellrev &lt;/script&gt;</title><script>{\"definition\":{"));
  CHECK_THAT(outcome.out, has_text(R"("subject":"Fjellrev \u003c/script>")"));
  CHECK_THAT(outcome.out, has_text(R"("presentation":"page")"));
  CHECK_THAT(outcome.out, has_text(R"("languages":{"nb":{"phrases":{"download":"Lagre svarene som fil")"));
  CHECK_THAT(outcome.out, has_text(R"("wording":"{\"language\":\"nb\"}"},"en":{)"));
  CHECK_THAT(outcome.out, !has_text(R"("collector")"));
}

TEST_CASE("page takes a code of the staff for a kiosk only, and only digits") {
  const Assets assets;
  CHECK_THAT(page(assets, {"-", "--kiosk", "--staff-code", "2468"}).out, has_text(R"("staffCode":"2468")"));
  const auto alone = page(assets, {"-", "--staff-code", "2468"});
  CHECK(alone.exit_code == 2);
  CHECK_THAT(alone.err, has_text("--staff-code is for a page with --kiosk"));
  CHECK_THAT(page(assets, {"-", "--kiosk", "--staff-code", "12"}).err, has_text("'12' is no code: 4 to 12 digits"));
}

TEST_CASE("page knows a collector, a kiosk, a language and a title of its own") {
  const Assets assets;
  const auto outcome = page(assets, {"-", "--collector", "https://nps.example.com:8443/a", "--kiosk", "--language",
                                     "en-GB", "--title", "A & B"});
  CHECK_THAT(outcome.out, has_text("connect-src https://nps.example.com:8443;'none'"));
  CHECK_THAT(outcome.out, has_text("<title>A &amp; B</title>"));
  CHECK_THAT(outcome.out, has_text(R"("presentation":"kiosk","collector":"https://nps.example.com:8443/a")"));
  CHECK_THAT(outcome.out, has_text(R"("language":"en-GB","languages":{"en":{)"));
  CHECK_THAT(outcome.out, !has_text(R"("nb":{)"));
}

TEST_CASE("page -o writes a file and prints nothing") {
  const Assets assets;
  const std::string file = assets.file("out.html");
  const auto outcome = page(assets, {"-", "-o", file});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out.empty());
  CHECK(test::text_of(file) == page(assets, {"-"}).out);
}

TEST_CASE("page --install writes a folder with the page, the worker, the manifest and the icons, again and again") {
  const Assets assets;
  for (const char* name : {"icon-192.png", "icon-512.png", "icon-maskable-512.png"})
    assets.write(std::string("install/") + name, name);
  assets.write("install/sw.js", "const kept=\"@filled@\";");
  const std::string folder = assets.file("out/a");
  for (int time = 0; time < 2; ++time) {
    const auto outcome = page(assets, {"-", "--install", "--kiosk", "-o", folder});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.empty());
  }
  CHECK_THAT(test::text_of(folder + "/index.html"), has_text(R"("installed":true)"));
  CHECK(test::text_of(folder + "/sw.js").starts_with("const kept={\"hash\":\""));
  CHECK_THAT(test::text_of(folder + "/manifest.webmanifest"), has_text(R"("display":"fullscreen")"));
  CHECK(test::text_of(folder + "/icon-192.png") == "icon-192.png");
}

TEST_CASE("page --install needs a folder, and the files of this version") {
  const Assets assets;
  CHECK(page(assets, {"-", "--install"}).err ==
        "zeroten page: --install writes several files: name a folder with -o\n");
  const std::string folder = assets.file("out");
  CHECK_THAT(page(assets, {"-", "--install", "-o", folder}).err,
             has_text("install/icon-192.png cannot be read: No such"));
  CHECK_FALSE(std::filesystem::exists(folder));
  assets.write("in the way", "");
  for (const char* name : {"icon-192.png", "icon-512.png", "icon-maskable-512.png", "sw.js"})
    assets.write(std::string("install/") + name, "old");
  CHECK_THAT(page(assets, {"-", "--install", "-o", folder}).err,
             has_text("install/sw.js in the folder of --assets is not"));
  assets.write("install/sw.js", "\"@filled@\"");
  CHECK_THAT(page(assets, {"-", "--install", "-o", assets.file("in the way")}).err,
             has_text("in the way cannot be made"));
}

TEST_CASE("page says what is wrong with a definition, and writes nothing") {
  const Assets assets;
  const std::string file = assets.file("out.html");
  const auto outcome = page(assets, {"-", "-o", file}, R"({"zeroten":1,"id":"-"})");
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.err, has_text("-:1:19: error: /id: '-' cannot be an id."));
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("page says which file is not there") {
  const Assets assets;
  const auto check = [](const test::Outcome& outcome, const std::string& text) {
    CAPTURE(text);
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, has_text(text));
    CHECK(outcome.out.empty());
  };
  check(page(assets, {"/none/s.json"}), "zeroten page: /none/s.json cannot be read: No such file or directory\n");
  check(page("/none", {"-"}), "zeroten page: /none/page.html cannot be read: No such file");
  check(page("/none", {"-"}), "script/build makes; --assets names another folder");
  check(page(assets, {"-", "-o", "/none/out.html"}), "/none/out.html cannot be written: No such file or directory");
  std::filesystem::remove(assets.path() / "i18n/nb.json");
  check(page(assets, {"-"}), "nb.json cannot be read: No such file or directory");
  assets.write("page.html", "<p>old</p>");
  check(page(assets, {"-", "--language", "en"}), "is not one of this version");
}

TEST_CASE("page refuses languages that it, or the survey, does not have, and addresses that are none") {
  const Assets assets;
  CHECK_THAT(page(assets, {"-", "--language", "xx"}).err, has_text("--language: there is no 'xx' here, only ar, bg,"));
  CHECK_THAT(page(assets, {"-", "--language", "fi"}).err, has_text("there is no 'fi' here, only nb, en\n"));
  for (const char* address : {"nps.example.com", "ftp://a", "https://", "https://a b", "https://a;script-src *",
                              "https://a'", "https://user@a", "javascript:alert(1)"}) {
    CAPTURE(address);
    CHECK(page(assets, {"-", "--collector", address}).exit_code == 2);
  }
  CHECK(page(assets, {}).exit_code == 2);
}
