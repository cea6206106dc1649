// The outbox in texts, with a host of a few lines: entries in a map, requests by hand.
#include "engine/outbox.h"

#include <map>

#include "base/sha256.h"
#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;

namespace {

const std::string id(32, 'a');

struct Page {
  engine::Outbox outbox;
  std::map<std::string, std::string>* box;
  std::vector<Json> commands;

  void happen(Json event) {
    event["now"] = {{"wall", 1'700'000'000'000}, {"elapsed", 1000}};
    event["chance"] = 0.5;
    const Json reply = Json::parse(outbox.send(event.dump()));
    CHECK(reply["problems"].empty());
    for (const Json& command : reply["commands"]) obey(command);
  }
  void obey(const Json& command) {
    commands.push_back(command);
    if (command["type"] == "lock") return happen({{"type", "locked"}});
    if (command["type"] == "load") {
      Json entries = Json::array();
      for (const auto& [key, value] : *box) entries.push_back({{"key", key}, {"value", value}});
      return happen({{"type", "loaded"}, {"job", command["job"]}, {"entries", entries}});
    }
    if (command["type"] != "store") return;
    for (const Json& put : command["put"]) (*box)[put["key"]] = put["value"];
    for (const Json& key : command["remove"]) box->erase(key.get<std::string>());
    happen({{"type", "stored"}, {"job", command["job"]}});
  }
  void open() { happen({{"type", "opened"}, {"random", std::string(32, 'd')}}); }
  /// The last command of this type.
  Json last(const std::string& type) const {
    for (auto each = commands.rbegin(); each != commands.rend(); ++each) {
      if ((*each)["type"] == type) return *each;
    }
    return {};
  }
};

Json saved() {
  return {{"type", "saved"}, {"collector", "https://c.example/"}, {"response", {{"id", id}, {"seq", 1}, {"x", 1}}}};
}

}  // namespace

TEST_CASE("an answer is stored, told, sent, and leaves with its receipt") {
  std::map<std::string, std::string> box;
  Page page{{}, &box, {}};
  page.open();
  page.happen(saved());
  CHECK(page.last("tell")["standing"] == "saved");
  CHECK(box.size() == 2);  // the record and the device
  const Json send = page.last("send");
  const Json parcel = Json::parse(send["body"].get<std::string>()).at(0);
  CHECK(parcel["number"] == 1);
  CHECK(parcel["device"] == std::string(32, 'd'));
  const std::string hash = hash_128(parcel["response"].dump());
  const Json receipts = {{{"id", id}, {"seq", 1}, {"hash", hash}, {"result", "created"}}};
  page.happen({{"type", "answered"}, {"job", send["job"]}, {"status", 200}, {"body", receipts.dump()}});
  CHECK(page.last("tell")["standing"] == "delivered");
  CHECK(box.size() == 1);
  CHECK(page.last("unlock").is_object());
}

TEST_CASE("what a page left behind is sent by the next one, with what this one cannot read left alone") {
  std::map<std::string, std::string> box;
  Page first{{}, &box, {}};
  first.open();
  first.happen(saved());
  box["record/future"] = R"({"v":2})";
  Page second{{}, &box, {}};
  second.open();
  CHECK(second.last("send")["body"] == first.last("send")["body"]);
  CHECK(second.last("count") == Json{{"type", "count"}, {"queued", 1}, {"refused", 0}, {"unknown", 1}});
  CHECK(box["record/future"] == R"({"v":2})");
}

TEST_CASE("a refused event changes nothing and says why") {
  engine::Outbox outbox;
  const Json reply = Json::parse(outbox.send("{}"));
  CHECK(reply["commands"].empty());
  CHECK(reply["problems"][0]["code"] == "missing_key");
}
