#include "codec/targeting_reply_writer.h"

#include "base/decimal.h"
#include "codec/history_codec.h"
#include "codec/problem_writer.h"
#include "codec/text_list.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

void write_show(JsonWriter& json, const targeting::Show& show) {
  json.key("show").begin_object().member("survey", show.survey).member_unless_empty("touchpoint", show.touchpoint);
  json.key("event");
  write_values(json, show.event);
  json.key("later").boolean(show.later).key("before");
  write_record(json, show.before);
  json.end_object();
}

void write_plan(JsonWriter& json, const targeting::Plan& plan) {
  json.key("plan").begin_object().key("occasions").begin_array();
  for (const targeting::Occasion& occasion : plan.occasions) {
    json.begin_object().key("from").integer(occasion.from).key("visits").integer(occasion.visits);
    if (!occasion.events.empty()) write_texts(json, "events", occasion.events);
    if (!occasion.pages.empty()) write_texts(json, "pages", occasion.pages);
    json.end_object();
  }
  json.end_array();
  if (plan.wake) json.key("wake").integer(*plan.wake);
  json.end_object();
}

void write_watch(JsonWriter& json, const std::vector<targeting::Trigger>& triggers) {
  json.key("watch").begin_array();
  for (const targeting::Trigger& trigger : triggers) {
    json.begin_object().member("trigger", name_of(trigger.type)).member_unless_empty("name", trigger.name);
    if (trigger.depth > 0) json.key("depth").raw(decimal(trigger.depth));
    if (trigger.time > 0) json.key("time").integer(trigger.time);
    json.end_object();
  }
  json.end_array();
}

void write_reason(JsonWriter& json, const targeting::Reason& reason, const targeting::Moment& now) {
  json.begin_object().member("code", name_of(reason.code)).member("message", words(reason, now));
  if (reason.until) json.key("until").integer(*reason.until);
  json.end_object();
}

void write_verdicts(JsonWriter& json, const std::vector<targeting::Verdict>& verdicts, const targeting::Moment& now) {
  json.key("verdicts").begin_array();
  for (const targeting::Verdict& verdict : verdicts) {
    json.begin_object().member("survey", verdict.survey);
    if (verdict.next) json.key("next").integer(*verdict.next);
    json.key("reasons").begin_array();
    for (const targeting::Reason& reason : verdict.reasons) write_reason(json, reason, now);
    json.end_array().end_object();
  }
  json.end_array();
}

}  // namespace

std::string write_targeting_configuration(const std::vector<TargetedSurvey>& surveys, const Problems& problems) {
  JsonWriter json;
  json.begin_object().key("surveys").begin_array();
  for (const TargetedSurvey& survey : surveys) {
    json.begin_object().member_unless_empty("id", survey.id);
    if (!survey.problems.empty()) write_problems_member(json, survey.problems);
    json.end_object();
  }
  json.end_array();
  write_problems_member(json, problems);
  json.end_object();
  return json.take();
}

std::string write_targeting_reply(const TargetingReply& reply, const targeting::Moment& now) {
  JsonWriter json;
  json.begin_object().key("history");
  write_history(json, reply.history);
  if (reply.step.show) write_show(json, *reply.step.show);
  if (reply.step.wait) json.key("wait").integer(*reply.step.wait);
  write_plan(json, reply.plan);
  write_watch(json, reply.watch);
  if (!reply.verdicts.empty()) write_verdicts(json, reply.verdicts, now);
  write_problems_member(json, {});
  json.end_object();
  return json.take();
}

}  // namespace zeroten::codec
