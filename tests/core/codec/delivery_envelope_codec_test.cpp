#include "codec/delivery_envelope_codec.h"

#include "tests/catch.h"

using namespace zeroten;
using codec::read_envelope;
using codec::write_envelope;
using delivery::Contents;
using delivery::Record;

namespace {

Record record() {
  Record record = delivery::make_record("https://c.example/", std::string(32, 'a'), 3, R"({"answers":{"why":"\"ø\""}})",
                                        1'700'000'000'000);
  record.device = std::string(32, 'd');
  record.number = 7;
  return record;
}

Contents read(const std::string& key, const std::string& text) {
  Contents contents;
  read_envelope(key, text, contents);
  return contents;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("a record comes back from its envelope as it was") {
  Record written = record();
  written.refused = GENERATE(0, 422);
  const Contents contents = read(key_of(written), write_envelope(written));
  REQUIRE(contents.records.size() == 1);
  const Record& back = contents.records.front();
  CHECK(key_of(back) == key_of(written));
  CHECK(back.body == written.body);
  CHECK(back.saved == written.saved);
  CHECK(back.device == written.device);
  CHECK(back.number == 7);
  CHECK(back.refused == written.refused);
}

TEST_CASE("the device and the pace of a collector come back as well") {
  const delivery::Device device{std::string(32, 'd'), 12};
  CHECK(read("device", write_envelope(device)).device == device);
  const delivery::Pace pace{"https://c.example/", 1'700'000'000'000, 3};
  const Contents contents = read(codec::pace_key(pace.collector), write_envelope(pace));
  REQUIRE(contents.paces.size() == 1);
  CHECK(contents.paces.front().collector == pace.collector);
  CHECK(contents.paces.front().next == pace.next);
  CHECK(contents.paces.front().failures == 3);
}

TEST_CASE("a record that is newer or damaged is counted and left alone") {
  const std::string good = write_envelope(record());
  const auto text = GENERATE_COPY(replaced(good, "\"v\":1", "\"v\":2"), replaced(good, "\"v\":1", "\"v\":\"1\""),
                                  replaced(good, "why", "who"), replaced(good, "\"seq\":3", "\"seq\":4"),
                                  replaced(good, "\"v\":1", "\"v\":1,\"w\":1"), good.substr(0, good.size() / 2),
                                  std::string(), std::string("[]"), std::string("\xff"));
  CAPTURE(text);
  const Contents contents = read(key_of(record()), text);
  CHECK(contents.records.empty());
  CHECK(contents.unknown_records == 1);
}

TEST_CASE("a device that is newer or damaged is not known, and a pace is forgotten") {
  CHECK(read("device", R"({"v":2,"id":"x"})").unknown_device);
  CHECK(read("device", "").unknown_device);
  CHECK(read("pace/https://c.example/", R"({"v":2})").paces.empty());
}

TEST_CASE("other keys are not ours") {
  const Contents contents = read("something", write_envelope(record()));
  CHECK(contents.records.empty());
  CHECK(contents.unknown_records == 0);
}
