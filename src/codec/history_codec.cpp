// Compiled alone: it has names that files beside it have, too.
#include "codec/history_codec.h"

#include "codec/list_reader.h"
#include "codec/value_codec.h"
#include "flow/response.h"
#include "targeting/sampling.h"

namespace zeroten::codec {

namespace {

using targeting::History;
using targeting::Person;
using targeting::Record;
using targeting::Waiting;

constexpr std::int64_t version = 1;
constexpr std::size_t most_records = 1000;
constexpr std::int64_t largest_time = flow::largest_time;

void read_one(const Value& value, const Place& place, Record& record, Problems& problems) {
  ObjectReader object(value, place, problems);
  record = read_record(object);
}

void read_person(const Value& value, const Place& place, Person& person, Problems& problems) {
  ObjectReader object(value, place, problems);
  person.who = object.text("who");
  person.seen = object.integer("seen", 0, largest_time).value_or(0);
  if (const Value* records = object.member("records")) {
    const Place records_place = object.place_of("records");
    person.records = read_list<Record>(*records, records_place, {0, most_records}, problems, read_one);
  }
}

void read_waiting(const Value& value, const Place& place, Waiting& waiting, Problems& problems) {
  ObjectReader object(value, place, problems);
  waiting.survey = object.text("survey", Need::required);
  waiting.due = object.integer("due", 0, largest_time).value_or(0);
  waiting.touchpoint = object.text("touchpoint");
  const Value* event = object.member("event");
  if (event != nullptr && event->map() != nullptr) waiting.event = *event->map();
}

History read_members(ObjectReader& object) {
  History history;
  Problems& problems = object.problems();
  history.device = object.text("device");
  if (const Value* people = object.member("people")) {
    const Place place = object.place_of("people");
    history.people = read_list<Person>(*people, place, {0, most_records}, problems, read_person);
  }
  if (const Value* waiting = object.member("waiting")) {
    const Place place = object.place_of("waiting");
    history.waiting = read_list<Waiting>(*waiting, place, {0, most_records}, problems, read_waiting);
  }
  return history;
}

void write_person(JsonWriter& json, const Person& person) {
  json.begin_object().member_unless_empty("who", person.who).key("seen").integer(person.seen);
  json.key("records").begin_array();
  for (const Record& record : person.records) write_record(json, record);
  json.end_array().end_object();
}

void write_waiting(JsonWriter& json, const Waiting& waiting) {
  json.begin_object().member("survey", waiting.survey).key("due").integer(waiting.due);
  json.member_unless_empty("touchpoint", waiting.touchpoint).key("event");
  write_values(json, waiting.event);
  json.end_object();
}

}  // namespace

Record read_record(ObjectReader& object) {
  Record record;
  record.survey = object.text("survey");
  record.shown = object.integer("shown", 0, largest_time).value_or(0);
  record.outcome = targeting::outcome(object.text("outcome")).value_or(targeting::Outcome::none);
  record.answered = object.integer("answered", 0, largest_time).value_or(0);
  record.dismissed = object.integer("dismissed", 0, largest_time).value_or(0);
  record.later = object.integer("later", 0, largest_time).value_or(0);
  record.shows = object.whole("shows", 0, INT32_MAX, 0);
  if (const auto draw = object.integer("draw", 0, targeting::draws - 1)) record.draw = static_cast<int>(*draw);
  return record;
}

void write_record(JsonWriter& json, const Record& record) {
  json.begin_object().member("survey", record.survey).key("shown").integer(record.shown);
  json.member("outcome", name_of(record.outcome)).key("answered").integer(record.answered);
  json.key("dismissed").integer(record.dismissed).key("later").integer(record.later);
  json.key("shows").integer(record.shows);
  if (record.draw) json.key("draw").integer(*record.draw);
  json.end_object();
}

History read_history(const Value& value) {
  Problems problems;
  ObjectReader object(value, "", problems);
  const bool is_known = object.integer("v", version, version, Need::required).has_value();
  History history = is_known ? read_members(object) : History();
  return problems.empty() ? history : History();
}

void write_history(JsonWriter& json, const History& history) {
  json.begin_object().key("v").integer(version).member("device", history.device).key("people").begin_array();
  for (const Person& person : history.people) write_person(json, person);
  json.end_array().key("waiting").begin_array();
  for (const Waiting& waiting : history.waiting) write_waiting(json, waiting);
  json.end_array().end_object();
}

}  // namespace zeroten::codec
