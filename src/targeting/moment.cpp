#include "targeting/moment.h"

#include "score/period.h"
#include "targeting/duration.h"

namespace zeroten::targeting {

namespace {

std::int64_t local_milliseconds(std::int64_t wall, const Moment& moment) { return wall + moment.offset * minute; }

/// Rounded down, before 1970 too.
std::int64_t day_of(std::int64_t local) { return local / day - (local % day < 0 ? 1 : 0); }

std::string two_digits(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::string local_day(const Moment& moment) {
  return score::label(score::Period::day, day_of(local_milliseconds(moment.wall, moment)));
}

std::int64_t start_of(const std::string& date, const Moment& moment) {
  return score::day(date).value_or(0) * day - moment.offset * minute;
}

std::string local_time(std::int64_t wall, const Moment& moment) {
  const std::int64_t local = local_milliseconds(wall, moment);
  const std::int64_t minutes = (local - day_of(local) * day) / minute;
  return score::label(score::Period::day, day_of(local)) + " " + two_digits(minutes / 60) + ":" +
         two_digits(minutes % 60);
}

}  // namespace zeroten::targeting
