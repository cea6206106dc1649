#include "targeting/history.h"

#include "tests/catch.h"

using namespace zeroten::targeting;

namespace {

Record shown(const std::string& survey, std::int64_t at, Outcome outcome = Outcome::dismissed) {
  Record record;
  record.survey = survey;
  record.shown = at;
  record.outcome = outcome;
  (outcome == Outcome::answered ? record.answered : record.dismissed) = at;
  record.shows = 1;
  return record;
}

std::int64_t last(const Person& person, std::string_view survey) {
  const Record* record = find_record(person, survey);
  return record == nullptr ? 0 : record->shown;
}

}  // namespace

TEST_CASE("who turns out to be known takes over what happened before") {
  History history;
  person_for(history, "", 1).records.push_back(shown("nps", 100));
  Person& known = person_for(history, "u1", 2);
  CHECK(last(known, "nps") == 100);
  CHECK(history.people.size() == 1);
}

TEST_CASE("of what happened to one person twice the later counts, and of draws the first") {
  Person person{"u1", 5, {shown("nps", 100, Outcome::answered)}};
  person.records[0].draw = 7;
  Person more{"", 9, {shown("nps", 200), shown("ces", 50)}};
  more.records[0].draw = 8;
  merge(person, more);
  CHECK(person.seen == 9);
  CHECK(last(person, "nps") == 200);
  CHECK(find_record(person, "nps")->answered == 100);
  CHECK(find_record(person, "nps")->outcome == Outcome::dismissed);
  CHECK(find_record(person, "nps")->draw == 7);
  CHECK(last(person, "ces") == 50);
}

TEST_CASE("what was put off stays so when an older clock says that another outcome came after it") {
  Person person{"u1", 5, {shown("nps", 300, Outcome::answered)}};
  Person more{"", 9, {shown("nps", 200)}};
  more.records[0].later = 200;
  merge(person, more);
  CHECK(find_record(person, "nps")->outcome == Outcome::answered);
  CHECK(find_record(person, "nps")->later == 200);
  CHECK(find_record(person, "nps")->dismissed == 200);
}

TEST_CASE("who is not known may be anybody who was ever here") {
  History history;
  person_for(history, "u1", 1).records.push_back(shown("nps", 100));
  person_for(history, "u2", 2).records.push_back(shown("ces", 200));
  CHECK(last(person_in(history, ""), "nps") == 100);
  CHECK(last(person_in(history, ""), "ces") == 200);
  CHECK(last(person_in(history, "u2"), "nps") == 0);
  CHECK(last(person_in(history, "u3"), "nps") == 0);
}

TEST_CASE("of too many people the one seen longest ago becomes one who is not known, and nothing is lost") {
  History history;
  for (std::size_t i = 0; i <= most_people; ++i) {
    const std::string who = "u" + std::to_string(i);
    person_for(history, who, static_cast<std::int64_t>(i)).records.push_back(shown(who, 100));
  }
  CHECK(history.people.size() <= most_people);
  for (std::size_t i = 0; i <= most_people; ++i) {
    CHECK(last(person_in(history, ""), "u" + std::to_string(i)) == 100);
  }
}

TEST_CASE("a respondent is a hash, and nobody is none") {
  CHECK(hashed("").empty());
  CHECK(hashed("ola@example.com").size() == 32);
  CHECK(hashed("ola@example.com").find("ola") == std::string::npos);
}
