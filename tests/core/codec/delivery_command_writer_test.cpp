#include "codec/delivery_command_writer.h"

#include "codec/delivery_envelope_codec.h"
#include "codec/json.h"
#include "tests/catch.h"

using namespace zeroten;
using codec::Json;
using delivery::Command;
using delivery::CommandType;

namespace {

Json written(const Command& command) { return Json::parse(codec::write_commands({command}))["commands"][0]; }

Command command_of(CommandType type, std::int64_t job = 0) {
  Command command;
  command.type = type;
  command.job = job;
  return command;
}

}  // namespace

TEST_CASE("a transaction says what must be there, what is put and what is taken away") {
  Command command = command_of(CommandType::store, 4);
  const auto record = delivery::make_record("https://c.example/", std::string(32, 'a'), 1, "{}", 5);
  const delivery::Device before{std::string(32, 'd'), 2};
  const delivery::Device after{std::string(32, 'd'), 3};
  command.changes.required = {"record/x"};
  command.changes.before = before;
  command.changes.device = after;
  command.changes.put = {record};
  command.changes.paces = {{"https://c.example/", 7, 2}, {"https://d.example/", 7, 0}};
  command.changes.removed = {"record/y"};
  const Json pace = {{"key", "pace/https://c.example/"}, {"value", R"({"v":1,"next":7,"failures":2})"}};
  CHECK(written(command) ==
        Json{{"type", "store"},
             {"job", 4},
             {"require", {{{"key", "record/x"}}, {{"key", "device"}, {"value", codec::write_envelope(before)}}}},
             {"put",
              {{{"key", "device"}, {"value", codec::write_envelope(after)}},
               {{"key", key_of(record)}, {"value", codec::write_envelope(record)}},
               pace}},
             {"remove", {"record/y", "pace/https://d.example/"}}});
}

TEST_CASE("a device that is to be the first must not be there") {
  Command command = command_of(CommandType::store, 4);
  command.changes.device = delivery::Device{std::string(32, 'd'), 2};
  CHECK(written(command)["require"] == Json{{{"key", "device"}, {"value", nullptr}}});
}

TEST_CASE("the other commands say what their host needs") {
  CHECK(written(command_of(CommandType::load, 1)) == Json{{"type", "load"}, {"job", 1}});
  Command next = command_of(CommandType::load, 1);
  next.after = "record/x";
  CHECK(written(next)["after"] == "record/x");
  Command send = command_of(CommandType::send, 2);
  send.collector = "https://c.example/";
  send.body = "[{}]";
  send.keepalive = true;
  send.milliseconds = 15'000;
  CHECK(written(send) == Json{{"type", "send"},
                              {"job", 2},
                              {"collector", "https://c.example/"},
                              {"body", "[{}]"},
                              {"keepalive", true},
                              {"timeout", 15'000}});
  Command tell = command_of(CommandType::tell);
  tell.id = "a1";
  tell.seq = 2;
  tell.standing = delivery::Standing::unsaved;
  CHECK(written(tell) == Json{{"type", "tell"}, {"id", "a1"}, {"seq", 2}, {"standing", "unsaved"}});
  Command count = command_of(CommandType::count);
  count.counts = {1, 2, 3};
  CHECK(written(count) == Json{{"type", "count"}, {"queued", 1}, {"refused", 2}, {"unknown", 3}});
  Command give = command_of(CommandType::give);
  give.records = {delivery::make_record("https://c.example/", "a1", 1, R"({"seq":1})", 5)};
  CHECK(written(give)["records"] ==
        Json{{{"collector", "https://c.example/"}, {"refused", 0}, {"saved", 5}, {"response", {{"seq", 1}}}}});
  CHECK(written(command_of(CommandType::unlock)) == Json{{"type", "unlock"}});
}
