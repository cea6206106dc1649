#include "survey/ways.h"

#include <algorithm>

#include "survey/applies.h"
#include "survey/exploration.h"
#include "survey/journey.h"

namespace zeroten::survey {

namespace {

class Collector : public Traveller {
 public:
  Collector(const Definition& definition, const std::vector<Variable>& variables)
      : definition_(definition), variables_(variables) {}

  void asked(std::size_t, bool, const Situation&, const Environment&) override {}
  void passed_over(std::size_t, const Situation&, const Environment&) override {}
  void end_looked_at(std::size_t, bool, const Situation&, const Environment&) override {}

  void arrived(const Situation& situation, const Environment& environment) override {
    const std::size_t ending = ending_in(environment);
    const auto known = [&](const Arrival& each) { return each.path == situation.path && each.ending == ending; };
    if (std::any_of(arrivals_.begin(), arrivals_.end(), known)) return;
    if (arrivals_.size() == most_ways) {
      whole_ = false;
    } else {
      arrivals_.push_back({situation.path, ending, example_in_words(variables_, situation)});
    }
  }

  Ways take(bool whole) {
    std::stable_sort(arrivals_.begin(), arrivals_.end(), [](const Arrival& left, const Arrival& right) {
      return left.path != right.path ? left.path < right.path : left.ending < right.ending;
    });
    Ways ways;
    ways.whole = whole && whole_;
    for (Arrival& arrival : arrivals_) {
      Way way;
      for (const std::uint16_t index : arrival.path) way.questions.push_back(definition_.questions[index].id);
      if (arrival.ending < definition_.endings.size()) way.ending = definition_.endings[arrival.ending].id;
      way.example = std::move(arrival.example);
      ways.ways.push_back(std::move(way));
    }
    return ways;
  }

 private:
  struct Arrival {
    std::vector<std::uint16_t> path;
    std::size_t ending;
    std::string example;
  };

  std::size_t ending_in(const Environment& environment) const {
    const auto score = score_in(definition_, environment);
    for (std::size_t i = 0; i < definition_.endings.size(); ++i) {
      if (is_ending_for(definition_.endings[i], score, environment)) return i;
    }
    return definition_.endings.size();
  }

  const Definition& definition_;
  const std::vector<Variable>& variables_;
  std::vector<Arrival> arrivals_;
  bool whole_ = true;
};

}  // namespace

Ways ways_through(const Definition& definition) {
  const auto variables = variables_of(definition);
  Collector collector(definition, variables);
  const bool whole =
      walk(definition, variables, {.most_situations = most_situations_of_ways, .tell_paths_apart = true}, collector);
  return collector.take(whole);
}

}  // namespace zeroten::survey
