#include "codec/batch_codec.h"

#include "codec/response_codec.h"
#include "tests/catch.h"
#include "tests/core/support/found.h"
#include "tests/core/support/respondent.h"

using namespace zeroten;
using codec::read_batch;
using codec::write_response;
using test::found;
using test::Found;

namespace {

const std::string device = "0123456789abcdef0123456789abcdef";

std::string in_envelope(const std::string& device_member, const std::string& number_member) {
  return "{" + device_member + number_member + "\"response\":" + write_response(test::wool()) + "}";
}

}  // namespace

TEST_CASE("a batch is one response or a list, and one that is malformed does not spoil the others") {
  const std::string good = write_response(test::wool());
  const auto one = read_batch(good);
  REQUIRE(one);
  CHECK_FALSE(one->is_array);
  const auto list = read_batch("[" + good + ",{},5," + good + "]");
  REQUIRE(list);
  CHECK(list->is_array);
  REQUIRE(list->items.size() == 4);
  CHECK(list->items[0].response);
  CHECK(list->items[1].response.problems().size() == 10);
  CHECK(found(list->items[2].response.problems()) == Found{"wrong_type /2"});
  CHECK(list->items[3].response);
}

TEST_CASE("a batch is from 1 to 100 responses, however long their answers are") {
  CHECK(found(read_batch("[]").problems()) == Found{"empty "});
  CHECK(found(read_batch("{").problems()) == Found{"json_syntax "});
  CHECK(found(read_batch(R"([{"__proto__":1}])").problems()) == Found{"forbidden_key /0/__proto__"});
  const std::string good = write_response(test::wool());
  std::string list = good;
  for (int i = 1; i < 100; ++i) list += "," + good;
  CHECK(read_batch("[" + list + "]")->items.size() == 100);
  CHECK(found(read_batch("[" + list + "," + good + "]").problems()) == Found{"too_many "});
}

TEST_CASE("an envelope says which response of its device it holds") {
  const auto batch = read_batch(in_envelope("\"device\":\"" + device + "\",", "\"number\":7,"));
  REQUIRE(batch);
  const codec::BatchItem& item = batch->items.front();
  REQUIRE(item.response);
  CHECK(write_response(*item.response) == write_response(test::wool()));
  CHECK(item.device == device);
  CHECK(item.number == 7);
}

TEST_CASE("an envelope that is not sound is refused with its response, and says where") {
  const std::string good = "\"device\":\"" + device + "\",";
  struct Case {
    std::string device;
    std::string number;
    Found found;
  };
  const std::vector<Case> cases{
      {good, "\"number\":0,", {"out_of_range /0/number"}},
      {good, "\"number\":-1,", {"out_of_range /0/number"}},
      {good, "\"number\":1.5,", {"wrong_type /0/number"}},
      {good, "\"number\":\"1\",", {"wrong_type /0/number"}},
      {good, "", {"missing_key /0"}},
      {"", "\"number\":1,", {"missing_key /0"}},
      {"\"device\":\"phone\",", "\"number\":1,", {"invalid_id /0/device"}},
      {good, "\"number\":1,\"more\":1,", {"unknown_key /0/more"}},
  };
  for (const Case& wrong : cases) {
    INFO(wrong.device << wrong.number);
    const auto batch = read_batch("[" + in_envelope(wrong.device, wrong.number) + "]");
    REQUIRE(batch);
    REQUIRE_FALSE(batch->items.front().response);
    CHECK(found(batch->items.front().response.problems()) == wrong.found);
  }
}
