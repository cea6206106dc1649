// Compiled alone: it has names that files beside it have, too.
#include "collector/tallies_handler.h"

#include <algorithm>
#include <utility>

#include "calendar/zone_rules.h"
#include "codec/grouped_tally_codec.h"
#include "collector/refusal.h"
#include "collector/target.h"

namespace zeroten::collector {

namespace {

constexpr std::size_t most_dimensions = 16;  // as codec::read_grouped_tally has it
constexpr std::size_t longest_value = 100;   // bytes of a refused value that are said

/// What the query asks for, or what is wrong with it.
struct Wish {
  score::Grouping grouping;
  score::Zone zone;
  Problems problems;

  void refuse(const std::string& value, std::string known) {
    problems.push_back({.code = ProblemCode::unknown_value,
                        .details = {{"value", value.substr(0, longest_value)}, {"known", std::move(known)}}});
  }
};

std::string value_of(std::string_view query, std::string_view name) {
  return decode(query_value(query, name)).value_or(std::string(1, '%'));  // no name: it is refused as one
}

void read_period(std::string_view query, Wish& wish) {
  const std::string name = value_of(query, "period");
  if (name.empty()) return;
  wish.grouping.period = score::period(name);
  if (!wish.grouping.period) wish.refuse(name, "day, week, month, quarter");
  const std::string asked = value_of(query, "zone");
  wish.grouping.zone = asked.empty() ? "UTC" : asked;
  const auto zone = calendar::zone(wish.grouping.zone);
  if (!zone) return wish.refuse(wish.grouping.zone, "a time zone such as Europe/Oslo");
  wish.zone = *zone;
}

/// What responses may be grouped by.
std::vector<std::string> dimensions_of(const survey::Definition& survey) {
  std::vector<std::string> names{"touchpoint", "channel", "language"};
  for (const survey::Fact& fact : survey.facts) names.push_back("facts." + fact.name);
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

void read_dimensions(std::string_view query, const survey::Definition& survey, Wish& wish) {
  const std::vector<std::string> known = dimensions_of(survey);
  std::vector<std::string>& asked = wish.grouping.dimensions;
  std::string rest = value_of(query, "by");
  while (!rest.empty()) {
    std::string name = rest.substr(0, rest.find(','));
    rest.erase(0, name.size() + 1);
    const bool is_known = std::find(known.begin(), known.end(), name) != known.end();
    const bool is_new = std::find(asked.begin(), asked.end(), name) == asked.end();
    if (!is_known || !is_new) return wish.refuse(name, "each once: " + joined(known));
    if (asked.size() == most_dimensions) return wish.refuse(name, "at most " + std::to_string(most_dimensions));
    asked.push_back(std::move(name));
  }
}

}  // namespace

void report_tallies(Store& store, const Surveys::Revision& survey, std::string_view query, SendReply send) {
  Wish wish;
  read_period(query, wish);
  read_dimensions(query, survey.definition, wish);
  if (!wish.problems.empty()) return send(refusal(http::status::bad_request, wish.problems));
  store.tally(survey.definition.id, std::move(wish.grouping), std::move(wish.zone),
              [send = std::move(send)](const std::optional<score::GroupedTally>& tally) {
                if (!tally) return send(unavailable());
                send(json_reply(http::status::ok, codec::write_grouped_tally(*tally)));
              });
}

}  // namespace zeroten::collector
