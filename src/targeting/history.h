// What a device remembers of who was asked what, and when. No answers, and no name: a respondent is a hash.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace zeroten::targeting {

/// What became of a survey that was shown.
enum class Outcome {
  none,       // nothing yet, or it was left alone
  answered,   // at least one answer
  dismissed,  // closed without one
  later,      // put off
};
std::string_view name_of(Outcome outcome);
std::optional<Outcome> outcome(std::string_view name);

/// Of one survey. Times are milliseconds since 1970; 0: never.
struct Record {
  std::string survey = {};
  /// When it was shown last, or something became of that.
  std::int64_t shown = 0;
  Outcome outcome = Outcome::none;
  /// When each of the outcomes was there last: another one after it does not end what it asks for.
  std::int64_t answered = 0;
  std::int64_t dismissed = 0;
  std::int64_t later = 0;
  /// Shown since the last answer.
  int shows = 0;
  /// Millionths: the number that was drawn for this person, once and for all.
  std::optional<int> draw = {};
};

struct Person {
  /// Hash of the respondent; empty: whoever is not known.
  std::string who = {};
  std::int64_t seen = 0;
  std::vector<Record> records = {};
};

/// A survey whose trigger came and whose delay is not over.
struct Waiting {
  std::string survey = {};
  std::int64_t due = 0;
  /// What happened, for the response; the event's properties are facts below "event".
  std::string touchpoint = {};
  Value::Map event = {};
};

struct History {
  /// 128 random bits: decides samples of those who are not known.
  std::string device = {};
  std::vector<Person> people = {};
  std::vector<Waiting> waiting = {};
};

inline constexpr std::size_t most_people = 20;

/// Added if there is none.
Record& record_for(Person& person, std::string_view survey);
const Record* find_record(const Person& person, std::string_view survey);

/// `more` happened to the same person: of each time the later one, of draws the first.
void merge(Person& person, const Person& more);

/// The person `who` of `history`, added if there is none. Who was not known until now is the same person, and is taken
/// over. The one who was seen longest ago goes where there are more than most_people: to those who are not known, so
/// that nobody is asked too early because of it.
Person& person_for(History& history, std::string_view who, std::int64_t now);

/// What counts for `who`. Somebody who is not known may be anybody who was ever on this device, so everything counts.
Person person_in(const History& history, std::string_view who);

/// The hash that stands for a respondent; empty for nobody.
std::string hashed(std::string_view respondent);

}  // namespace zeroten::targeting
