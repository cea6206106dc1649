// Compiled alone: it has names that files beside it have, too.
#include "codec/show_codec.h"

#include "codec/condition_codec.h"
#include "codec/definition_codec.h"
#include "codec/fact_codec.h"
#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/trigger_codec.h"
#include "survey/calendar.h"
#include "targeting/check.h"

namespace zeroten::codec {

namespace {

using targeting::Repeat;
using targeting::Rules;

constexpr int most_shows = 1000;
constexpr int highest_priority = 1000;

std::vector<std::string> read_cancel(ObjectReader& show) {
  const Value* value = show.member("cancel");
  if (value == nullptr) return {};
  const Place place = show.place_of("cancel");
  const auto read_name = [](const Value& item, const Place& at, std::string& name, Problems& problems) {
    name = read_trigger_name(item, at, problems);
  };
  if (value->list() != nullptr) {
    return read_list<std::string>(*value, place, {1, most_triggers}, show.problems(), read_name);
  }
  return {read_trigger_name(*value, place, show.problems())};
}

std::string read_date(ObjectReader& show, std::string_view key) {
  const std::string* date = show.string(key);
  if (date == nullptr) return {};
  if (!survey::is_date(*date)) show.report(key, ProblemCode::invalid_date);
  return *date;
}

/// "90d", or "never".
std::optional<targeting::Duration> read_pause(const Value& value, const Place& place, Problems& problems) {
  const std::string* text = value.text();
  return text != nullptr && *text == "never" ? std::nullopt : read_duration(value, place, problems);
}

std::optional<targeting::Duration> read_pause(ObjectReader& object, std::string_view key) {
  const Value* value = object.member(key);
  return value == nullptr ? std::nullopt : read_pause(*value, object.place_of(key), object.problems());
}

Repeat read_repeat(ObjectReader& show) {
  Repeat repeat;
  const Value* value = show.member("repeat");
  if (value == nullptr) return repeat;
  if (value->map() == nullptr) {
    repeat.answered = repeat.dismissed = read_pause(*value, show.place_of("repeat"), show.problems());
    return repeat;
  }
  const Place place = show.place_of("repeat");
  ObjectReader object(*value, place, show.problems());
  repeat.answered = read_pause(object, "answered");
  repeat.dismissed = read_pause(object, "dismissed");
  repeat.later = read_pause(object, "later");
  object.finish();
  return repeat;
}

double read_sample(ObjectReader& show) {
  const double sample = show.number("sample").value_or(1);
  if (sample > 0 && sample <= 1) return sample;
  show.report("sample", ProblemCode::out_of_range, {{"min", "more than 0"}, {"max", "1"}});
  return 1;
}

Rules read_rules(const Value& value, const Place& place, Problems& problems) {
  ObjectReader show(value, place, problems);
  Rules rules;
  rules.on = read_triggers(show);
  rules.cancel = read_cancel(show);
  rules.when = condition_member(show, "when");
  rules.after = read_duration(show, "after").value_or(0);
  rules.within = read_duration(show, "within").value_or(rules.within);
  rules.from = read_date(show, "from");
  rules.to = read_date(show, "to");
  rules.sample = read_sample(show);
  rules.repeat = read_repeat(show);
  rules.cooldown = read_duration(show, "cooldown");
  rules.shows = show.whole("shows", 1, most_shows, 0);
  rules.visits = show.whole("visits", 1, most_shows, 0);
  rules.age = read_duration(show, "age").value_or(0);
  rules.priority = show.whole("priority", -highest_priority, highest_priority, 0);
  show.finish();
  return rules;
}

targeting::Survey read_survey(const Value& value, Problems& problems) {
  ObjectReader object(value, "", problems);
  targeting::Survey survey;
  survey.id = object.id("id");
  survey.facts = read_declared_facts(object);
  const Value* show = object.member("show");
  if (show != nullptr) survey.rules = read_rules(*show, object.place_of("show"), problems);
  return survey;
}

}  // namespace

Result<targeting::Survey> read_targeted_survey(std::string_view definition) {
  Problems problems;
  const auto value = parse_value(definition, {largest_definition}, problems);
  if (!value) return problems;
  targeting::Survey survey = read_survey(*value, problems);
  if (has_errors(problems)) return problems;
  return survey;
}

Problems check_show(std::string_view definition) {
  // What is wrong with the rest is said by read_definition, and would be said twice.
  Problems elsewhere;
  Problems problems;
  const auto value = parse_value(definition, {largest_definition}, elsewhere);
  if (!value || value->map() == nullptr) return {};
  ObjectReader object(*value, "", elsewhere);
  targeting::Survey survey;
  survey.facts = read_declared_facts(object);
  const Value* show = object.member("show");
  if (show == nullptr || show->map() == nullptr) return {};
  survey.rules = read_rules(*show, "/show", problems);
  if (!has_errors(problems)) append(problems, targeting::check(survey));
  return problems;
}

}  // namespace zeroten::codec
