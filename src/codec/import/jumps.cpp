#include "codec/import/jumps.h"

#include <algorithm>

namespace zeroten::codec::importing {

namespace {

using Kind = Target::Kind;

void refuse(Problems& problems, const std::string& path, const std::string& id, const std::string& reason) {
  report(problems, ProblemCode::not_carried_over, path, {{"value", id}, {"reason", reason}});
}

/// The steps from `from` to `to` by way of jumps and falling through, as names with arrows; empty if there is no way.
std::string way(const std::vector<Step>& steps, std::size_t from, std::size_t to) {
  std::vector<std::size_t> before(steps.size(), steps.size());
  std::vector<std::size_t> open{from};
  for (std::size_t at = 0; at < open.size(); ++at) {
    const auto visit = [&](std::size_t next) {
      if (next >= steps.size() || next == from || before[next] != steps.size()) return;
      before[next] = open[at];
      open.push_back(next);
    };
    for (const Jump& jump : steps[open[at]].jumps) {
      if (jump.target.kind == Kind::step) visit(jump.target.index);
    }
    const auto& jumps = steps[open[at]].jumps;
    const bool falls = std::none_of(jumps.begin(), jumps.end(), [](const Jump& jump) { return jump.when.is_always(); });
    if (falls) visit(open[at] + 1);
  }
  if (from != to && before[to] == steps.size()) return {};
  std::string names = steps[to].id;
  for (std::size_t at = to; at != from; at = before[at]) names = steps[before[at]].id + " → " + names;
  return names;
}

/// Puts the conditions together, step by step from the first.
class Composer {
 public:
  Composer(const std::vector<Step>& steps, std::size_t endings, std::size_t fallback, Problems& problems)
      : steps_(steps), fallback_(fallback), problems_(problems) {
    made_.required.assign(steps.size(), never());
    made_.ending.assign(endings, never());
  }

  Conditions take() {
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (!add(i)) break;
    }
    return std::move(made_);
  }

 private:
  /// An ending that endIf takes care of, because the question is there to carry it.
  bool ends_here(const Step& step, const Jump& jump) const { return step.kept && jump.target.kind == Kind::ending; }

  /// Whether one of the jumps behind `step` that `wanted` picks is taken: it holds, and none of the others before it.
  template <typename Wanted>
  static Logic taken(const Step& step, Wanted&& wanted) {
    std::vector<Logic> picked;
    std::vector<Logic> others;
    for (const Jump& jump : step.jumps) {
      if (wanted(jump)) {
        std::vector<Logic> parts = others;
        parts.insert(parts.begin(), jump.when);
        picked.push_back(both(std::move(parts)));
      } else {
        others.push_back(negation(jump.when));
      }
    }
    return either(std::move(picked));
  }

  /// `logic` behind step i, while step i is visited. An answer says by itself that its question is.
  static Logic while_visited(const Logic& logic, const Step& step, const Logic& visited) {
    return requires_answer(logic, step.id) ? logic : both({visited, logic});
  }

  /// Nothing leads past step `at`. `ends`: the survey has not ended before either.
  Logic reached(std::size_t at, bool ends) const {
    std::vector<Logic> parts;
    for (std::size_t i = 0; i < at; ++i) {
      const auto passes = [&](const Jump& jump) {
        if (jump.target.kind == Kind::ending) return ends || !steps_[i].kept;
        return jump.target.index > at;
      };
      const Logic past = taken(steps_[i], passes);
      if (!past.is_never()) parts.push_back(negation(while_visited(past, steps_[i], made_.when[i])));
    }
    return both(std::move(parts));
  }

  bool add(std::size_t at) {
    const Step& step = steps_[at];
    made_.when.push_back(both({step.visible, reached(at, false)}));
    made_.end_if.push_back(taken(step, [&](const Jump& jump) { return ends_here(step, jump); }));
    for (const Demand& demand : step.demands) {
      Logic& required = made_.required[demand.target];
      required = either({required, while_visited(demand.when, step, made_.when[at])});
    }
    for (std::size_t ending = 0; ending < made_.ending.size(); ++ending) add_ending(at, ending);
    return fits(at);
  }

  void add_ending(std::size_t at, std::size_t ending) {
    if (ending == fallback_) return;
    const Step& step = steps_[at];
    const Logic leads =
        taken(step, [&](const Jump& jump) { return jump.target.kind == Kind::ending && jump.target.index == ending; });
    if (leads.is_never()) return;
    const Logic visited = both({step.visible, reached(at, true)});
    made_.ending[ending] = either({made_.ending[ending], while_visited(leads, step, visited)});
  }

  bool fits(std::size_t at) {
    const auto small = [](const Logic& logic) { return size_of(logic) <= largest_logic; };
    const bool all = small(made_.when[at]) && small(made_.end_if[at]) &&
                     std::all_of(made_.required.begin(), made_.required.end(), small) &&
                     std::all_of(made_.ending.begin(), made_.ending.end(), small);
    if (!all) refuse(problems_, "", steps_[at].id, "its jumps are too tangled for a condition that people can read");
    return all;
  }

  const std::vector<Step>& steps_;
  std::size_t fallback_;
  Problems& problems_;
  Conditions made_;
};

}  // namespace

bool check_jumps(const std::vector<Step>& steps, std::size_t endings, Problems& problems) {
  const std::size_t before = problems.size();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    for (const Jump& jump : steps[i].jumps) {
      const bool to_ending = jump.target.kind == Kind::ending;
      if (jump.target.index >= (to_ending ? std::max<std::size_t>(endings, 1) : steps.size())) {
        refuse(problems, jump.path, steps[i].id, "it jumps to a question or ending that does not exist");
      } else if (!to_ending && jump.target.index <= i) {
        const std::string round = way(steps, jump.target.index, i);
        const std::string& back = steps[jump.target.index].id;
        refuse(problems, jump.path, steps[i].id,
               round.empty() ? "it jumps back to '" + back + "'; reorder the questions so that every jump leads forward"
                             : "it jumps back to '" + back + "', a loop: " + round + " → " + back);
      }
    }
  }
  return problems.size() == before;
}

Conditions conditions_of(const std::vector<Step>& steps, std::size_t endings, std::size_t fallback,
                         Problems& problems) {
  return Composer(steps, endings, fallback, problems).take();
}

}  // namespace zeroten::codec::importing
