// The survey "shop" with a reward for everybody who finishes, and claims to it.
#pragma once

#include <string>

#include "tests/core/collector/responses.h"

namespace zeroten::test {

inline const std::string reward_definition = R"({"zeroten":1,"id":"shop","subject":"Fjellrev","questions":[
  {"id":"score","type":"nps"}],"endings":[
  {"id":"thanks","title":"Thanks","actions":[{"type":"reward","pool":"gift"}]}]})";

inline collector::Surveys reward_surveys() {
  collector::Surveys surveys;
  surveys.add(reward_definition);
  return surveys;
}

/// A response that reached the ending with the reward; what it had before with seq 1 if `finished` is false.
inline flow::Response rewarded(int number, bool finished = true) {
  flow::Response response = clicked(number, 9);
  response.revision = reward_surveys().newest("shop")->definition.revision;
  if (!finished) return response;
  response.seq = 2;
  response.status = flow::Status::complete;
  response.ending = "thanks";
  response.times.completed = response.times.updated;
  return response;
}

/// What the element sends for it.
inline std::string claim(const flow::Response& response, const std::string& pool = "gift") {
  const std::string key = "\"id\":\"" + response.id + "\",\"seq\":" + std::to_string(response.seq);
  return R"({"zeroten":1,"survey":")" + response.survey + "\"," + key + R"(,"pool":")" + pool + R"(","receipt":{)" +
         key + R"(,"hash":")" + codec::content_hash(json(response)) + R"(","result":"created"}})";
}

}  // namespace zeroten::test
