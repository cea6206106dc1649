#include "codec/reply_writer.h"

#include "codec/problem_writer.h"
#include "codec/response_writer.h"
#include "codec/screen_writer.h"
#include "flow/respondent_words.h"

namespace zeroten::codec {

namespace {

void write_effect(JsonWriter& json, const flow::Effect& effect) {
  json.begin_object();
  if (const auto* save = std::get_if<flow::Save>(&effect)) {
    json.member("type", "save").key("response");
    write_response(json, save->response);
  } else if (const auto* focus = std::get_if<flow::Focus>(&effect)) {
    json.member("type", "focus").member("target", focus->target);
  } else if (const auto* claim = std::get_if<flow::Claim>(&effect)) {
    json.member("type", "claim").member("pool", claim->pool);
  } else {
    json.member("type", "close");
  }
  json.end_object();
}

void write_effects(JsonWriter& json, const flow::Effects& effects) {
  json.key("effects").begin_array();
  for (const flow::Effect& effect : effects) write_effect(json, effect);
  json.end_array();
}

}  // namespace

std::string write_reply(const flow::Screen& screen, const flow::Effects& effects, const Problems& warnings) {
  JsonWriter json;
  json.begin_object().key("screen");
  write_screen(json, screen);
  write_effects(json, effects);
  write_problems_member(json, warnings);
  json.end_object();
  return json.take();
}

std::string write_refusal(const flow::Screen& screen, const Problems& problems, const survey::Wording& wording) {
  JsonWriter json;
  json.begin_object().key("screen");
  write_screen(json, screen);
  write_effects(json, {});
  json.key("problems").begin_array();
  for (const Problem& problem : problems) write_problem(json, problem, flow::respondent_words(problem, wording));
  json.end_array().end_object();
  return json.take();
}

std::string write_failure(const Problems& problems) {
  JsonWriter json;
  json.begin_object();
  write_effects(json, {});
  write_problems_member(json, problems);
  json.end_object();
  return json.take();
}

}  // namespace zeroten::codec
