#include "targeting/history.h"

#include <algorithm>

#include "base/names.h"
#include "base/sha256.h"

namespace zeroten::targeting {

namespace {

constexpr NameTable<Outcome, 4> names{{{Outcome::none, "none"},
                                       {Outcome::answered, "answered"},
                                       {Outcome::dismissed, "dismissed"},
                                       {Outcome::later, "later"}}};

/// Of two times that it was shown, the earlier one counts as closed if nothing became of it.
void merge(Record& record, const Record& more) {
  const bool is_newer = more.shown > record.shown;
  const Record& earlier = is_newer ? record : more;
  const std::int64_t left_alone = earlier.outcome == Outcome::none ? earlier.shown : 0;
  record.dismissed = std::max({record.dismissed, more.dismissed, left_alone});
  if (is_newer) {
    record.shown = more.shown;
    record.outcome = more.outcome;
  }
  record.answered = std::max(record.answered, more.answered);
  record.later = std::max(record.later, more.later);
  record.shows = std::max(record.shows, more.shows);
  if (!record.draw) record.draw = more.draw;
}

Person* find_person(History& history, std::string_view who) {
  for (Person& person : history.people) {
    if (person.who == who) return &person;
  }
  return nullptr;
}

Person take(History& history, const Person* person) {
  const auto place = history.people.begin() + (person - history.people.data());
  Person taken = std::move(*place);
  history.people.erase(place);
  return taken;
}

/// Somebody who is known; null if nobody is.
const Person* oldest(const History& history) {
  const Person* oldest = nullptr;
  for (const Person& person : history.people) {
    if (!person.who.empty() && (oldest == nullptr || person.seen < oldest->seen)) oldest = &person;
  }
  return oldest;
}

/// One place stays free: for who comes, or for those who are not known.
void make_room(History& history) {
  while (history.people.size() + 1 >= most_people) {
    const Person* gone = oldest(history);
    if (gone == nullptr) return;
    const Person taken = take(history, gone);
    Person* unknown = find_person(history, "");
    if (unknown == nullptr) unknown = &history.people.emplace_back();
    merge(*unknown, taken);
  }
}

}  // namespace

std::string_view name_of(Outcome outcome) { return name_in(names, outcome); }
std::optional<Outcome> outcome(std::string_view name) { return value_in(names, name); }

Record& record_for(Person& person, std::string_view survey) {
  for (Record& record : person.records) {
    if (record.survey == survey) return record;
  }
  Record& record = person.records.emplace_back();
  record.survey = survey;
  return record;
}

const Record* find_record(const Person& person, std::string_view survey) {
  for (const Record& record : person.records) {
    if (record.survey == survey) return &record;
  }
  return nullptr;
}

void merge(Person& person, const Person& more) {
  person.seen = std::max(person.seen, more.seen);
  for (const Record& record : more.records) merge(record_for(person, record.survey), record);
}

Person& person_for(History& history, std::string_view who, std::int64_t now) {
  Person person;
  person.who = who;
  if (const Person* known = find_person(history, who)) person = take(history, known);
  const Person* unknown = who.empty() ? nullptr : find_person(history, "");
  if (unknown != nullptr) merge(person, take(history, unknown));
  person.seen = now;
  make_room(history);
  return history.people.emplace_back(std::move(person));
}

Person person_in(const History& history, std::string_view who) {
  Person all;
  all.who = who;
  // Their own draws come first: a draw is never replaced by another one.
  for (const Person& person : history.people) {
    if (person.who == who) merge(all, person);
  }
  for (const Person& person : history.people) {
    if (who.empty() || person.who.empty()) merge(all, person);
  }
  return all;
}

std::string hashed(std::string_view respondent) { return respondent.empty() ? std::string() : hash_128(respondent); }

}  // namespace zeroten::targeting
