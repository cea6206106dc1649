#include "cli/install_files.h"

#include <nlohmann/json.hpp>

#include "tests/catch.h"

using namespace zeroten;

namespace {

cli::PageSettings settings(bool kiosk) {
  cli::PageSettings settings;
  settings.title = R"(Fjellrev "& co")";
  settings.kiosk = kiosk;
  return settings;
}

nlohmann::json kept(const std::vector<cli::NamedFile>& files) {
  const auto text = cli::worker_text("\"@filled@\"", files);
  REQUIRE(text);
  return nlohmann::json::parse(*text);
}

}  // namespace

TEST_CASE("the manifest has the page's title, its own folder and icons; a kiosk fills the screen") {
  const auto manifest = nlohmann::json::parse(cli::manifest_text(settings(false)));
  CHECK(manifest["name"] == R"(Fjellrev "& co")");
  CHECK(manifest["start_url"] == "./");
  CHECK(manifest["scope"] == "./");
  CHECK(manifest["display"] == "standalone");
  CHECK(manifest["icons"].size() == 3);
  CHECK(manifest["icons"][0]["sizes"] == "192x192");
  CHECK(manifest["icons"][2]["purpose"] == "maskable");
  CHECK(nlohmann::json::parse(cli::manifest_text(settings(true)))["display"] == "fullscreen");
}

TEST_CASE("the worker keeps each file with its hash, and the page under the address of the folder") {
  // openssl dgst -sha256 -binary | base64
  CHECK(kept({{"index.html", "abc"}, {"b.png", ""}})["files"] ==
        nlohmann::json::parse(R"([{"path":"./","integrity":"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="},
                                  {"path":"b.png","integrity":"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}])"));
}

TEST_CASE("the worker has another hash as soon as one file is another") {
  const auto hash = [](const std::vector<cli::NamedFile>& files) { return kept(files)["hash"]; };
  CHECK(hash({{"a", "1"}, {"b", "2"}}) == hash({{"a", "1"}, {"b", "2"}}));
  CHECK(hash({{"a", "1"}, {"b", "2"}}) != hash({{"a", "1"}, {"b", "3"}}));
  CHECK(hash({{"a", "1"}, {"b", "2"}}) != hash({{"a", "1"}, {"c", "2"}}));
}

TEST_CASE("a worker with nothing to fill in is of another version") {
  CHECK_FALSE(cli::worker_text("const kept = 1;", {}));
}
