#include "codec/delivery_event_codec.h"

#include "codec/response_writer.h"
#include "tests/catch.h"
#include "tests/core/support/found.h"

using namespace zeroten;
using codec::read_delivery_event;
using delivery::EventType;
using test::found;
using test::Found;

namespace {

const std::string clocks = R"("now":{"wall":1700000000000,"elapsed":5.5},"chance":0.25)";
const std::string id(32, 'a');

/// The event `type` with these members more.
Result<delivery::Event> read(const std::string& type, const std::string& members = "") {
  return read_delivery_event(R"({"type":")" + type + "\"," + clocks + (members.empty() ? "" : "," + members) + "}");
}

}  // namespace

TEST_CASE("an event comes with the clocks and a chance") {
  const auto event = read("online");
  REQUIRE(event);
  CHECK(event->type == EventType::online);
  CHECK(event->now.wall == 1'700'000'000'000);
  CHECK(event->now.elapsed == 5);
  CHECK(event->chance == 0.25);
}

TEST_CASE("a saved response is put into canonical form again, and hashed as the collector hashes it") {
  flow::Response response;
  response.id = id;
  response.survey = "shop-nps";
  response.revision = std::string(32, 'b');
  response.seq = 2;
  response.nps = 9;
  response.category = score::Category::promoter;
  response.answers = {{"10", Value(0.5)}, {"9", Value(std::int64_t{9})}, {"why", Value(std::string("Ull \"ø\"\n"))}};
  response.language = "nb";
  codec::JsonWriter json;
  codec::write_response(json, response);
  const std::string canonical = json.take();
  // As JavaScript has it after JSON.parse: names that are numbers come first, in their order.
  std::string from_page = canonical;
  const std::size_t ten = from_page.find(R"("10":0.5,"9":9,)");
  REQUIRE(ten != std::string::npos);
  from_page.replace(ten, 15, R"("9": 9, "10":0.5,)");
  const auto event = read("saved", R"("collector":"https://c.example/","response":)" + from_page);
  REQUIRE(event);
  CHECK(event->record.body == canonical);
  CHECK(event->record.id == id);
  CHECK(event->record.seq == 2);
  CHECK(event->record.saved == 1'700'000'000'000);
}

TEST_CASE("the others come with what belongs to them") {
  CHECK(read("opened", R"("random":")" + id + "\"")->random == id);
  CHECK(read("stored", R"("job":3)")->job == 3);
  CHECK(read("sendFailed", R"("job":3)")->job == 3);
  CHECK(read("wiped", R"("job":3,"count":5)")->count == 5);
  CHECK(read("credentials", R"("collector":"https://c.example/")")->collector == "https://c.example/");
  const auto answered = read("answered", R"("job":3,"status":503,"retryAfter":"7","date":"d","body":"<html>")");
  REQUIRE(answered);
  CHECK(answered->answer.status == 503);
  CHECK(answered->answer.retry_after == "7");
  CHECK(answered->answer.date == "d");
  CHECK(answered->answer.receipts.empty());
  const auto loaded = read("loaded", R"("job":3,"next":"k","entries":[{"key":"record/x","value":"{}"}])");
  REQUIRE(loaded);
  CHECK(loaded->contents.next == "k");
  CHECK(loaded->contents.unknown_records == 1);
}

TEST_CASE("what has not the form of its event is refused, with the place") {
  struct Case {
    const char* type;
    std::string members;
    Found problems;
  };
  const auto each =
      GENERATE(Case{"burnt", "", {"unknown_value /type"}}, Case{"online", R"("job":3)", {"unknown_key /job"}},
               Case{"stored", "", {"missing_key "}}, Case{"stored", R"("job":0)", {"out_of_range /job"}},
               Case{"opened", R"("random":"x")", {"invalid_id /random"}},
               Case{"saved", R"("collector":"","response":5)", {"empty /collector", "wrong_type /response"}},
               Case{"saved",
                    R"("collector":"c","response":{"id":"x","seq":0})",
                    {"invalid_id /response/id", "out_of_range /response/seq"}},
               Case{"loaded",
                    R"("job":1,"entries":[{"key":"device","value":5,"x":1}])",
                    {"wrong_type /entries/0/value", "unknown_key /entries/0/x"}},
               Case{"answered", R"("job":1,"status":"ok")", {"wrong_type /status"}},
               Case{"wiped", R"("job":1)", {"missing_key "}}, Case{"credentials", "", {"missing_key "}});
  CAPTURE(each.type, each.members);
  CHECK(found(read(each.type, each.members).problems()) == each.problems);
}

TEST_CASE("a chance is from 0 to 1") {
  const auto read_chance = [](const std::string& chance) {
    return read_delivery_event(R"({"type":"woke","now":{"wall":1,"elapsed":1},"chance":)" + chance + "}");
  };
  CHECK(read_chance("0"));
  CHECK(read_chance("1"));
  CHECK(found(read_chance("1.01").problems()) == Found{"out_of_range /chance"});
  CHECK(found(read_chance("-1").problems()) == Found{"out_of_range /chance"});
  CHECK(found(read_chance("\"1\"").problems()) == Found{"wrong_type /chance"});
  CHECK(found(read_delivery_event(R"({"type":"woke","now":{"wall":1,"elapsed":1}})").problems()) ==
        Found{"missing_key "});
}
