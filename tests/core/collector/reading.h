// A collector with a survey that asks for a reason, a consent and an address; and what its handlers answer.
#pragma once

#include <future>
#include <string>

#include "collector/delivery_handler.h"
#include "collector/sqlite_store.h"
#include "tests/core/collector/responses.h"
#include "tests/core/collector/temp_folder.h"

namespace zeroten::test {

class ReadingCollector {
 public:
  ReadingCollector() {
    const auto added = surveys.add(
        R"({"zeroten":1,"id":"shop","subject":"Fjellrev","facts":{"user.email":"text"},"questions":[)"
        R"({"id":"score","type":"nps"},{"id":"why","type":"text"},)"
        R"({"id":"contact","type":"consent","text":{"en":"You may write to me.","nb":"Dere kan skrive til meg."}},)"
        R"({"id":"address","type":"email","when":"contact"}]})");
    if (!added) std::abort();
  }

  void take(flow::Response response, std::int64_t received) {
    response.revision = surveys.newest("shop")->definition.revision;
    std::promise<std::string> stored;
    collector::deliver(store, surveys, json(response), received,
                       [&](const collector::Reply& reply) { stored.set_value(reply.body); });
    last_receipt = stored.get_future().get();
  }

  /// What `call`, which gets a SendReply, answers.
  template <typename Call>
  collector::Reply reply(Call call) {
    std::promise<collector::Reply> made;
    call([&](collector::Reply answer) { made.set_value(std::move(answer)); });
    return made.get_future().get();
  }

  TempFolder folder;
  collector::SqliteStore store{folder.file("a.db")};
  collector::Surveys surveys;
  std::string last_receipt;
};

}  // namespace zeroten::test
