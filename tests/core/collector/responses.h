// Responses that fit a survey, as a widget would send them.
#pragma once

#include <string>

#include "codec/response_codec.h"
#include "collector/surveys.h"

namespace zeroten::test {

inline const std::string shop_definition = R"({"zeroten":1,"id":"shop","subject":"Fjellrev"})";
inline const std::string other_definition = R"({"zeroten":1,"id":"shop","subject":"Reven"})";

/// A registry with the standard survey "shop".
inline collector::Surveys shop_surveys() {
  collector::Surveys surveys;
  surveys.add(shop_definition);
  return surveys;
}

/// 32 hexadecimal digits, different for every `number` up to 9999.
inline std::string response_id(int number) {
  const std::string digits = std::to_string(number);
  return std::string(32 - digits.size(), '0') + digits;
}

/// A click on `score` in the survey "shop".
inline flow::Response clicked(int number, int score) {
  flow::Response response;
  response.id = response_id(number);
  response.survey = "shop";
  response.revision = shop_surveys().newest("shop")->definition.revision;
  response.seq = 1;
  response.answers = {{"score", score}};
  response.nps = score;
  response.category = score::category_of(score);
  response.language = "en";
  response.times = {.shown = 1000, .started = 2000, .updated = 2000, .completed = {}, .elapsed = 1000};
  return response;
}

/// The same respondent, who then wrote `text` and finished.
inline flow::Response completed(int number, int score, const std::string& text) {
  flow::Response response = clicked(number, score);
  response.seq = 2;
  response.status = flow::Status::complete;
  response.answers.emplace_back("why", text);
  response.ending = std::string(score::name_of(score::category_of(score)));
  response.times.updated = 5000;
  response.times.completed = 5000;
  response.times.elapsed = 4000;
  return response;
}

inline std::string json(const flow::Response& response) { return codec::write_response(response); }

}  // namespace zeroten::test
