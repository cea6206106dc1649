// Two tabs, one lock, one box, two collectors, a network and clocks; and the oracle that watches them.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "delivery/step.h"
#include "tests/core/delivery/simulation_box.h"
#include "tests/core/delivery/simulation_collector.h"

namespace zeroten::test {

/// delivery::step, or something that breaks a rule on purpose.
using Outbox = std::function<delivery::Commands(delivery::State&, const delivery::Event&)>;

inline const std::string urls[2] = {"https://a.example/", "https://b.example/"};

enum class Act {
  open,
  answer,
  run,  // the host of a tab does one thing that it was told to do
  crash,
  grant,   // the lock goes to a tab that waits for it
  arrive,  // a request reaches its collector
  reply,   // an answer reaches its tab
  lose,    // a request, or its answer, is lost
  repeat,  // a request arrives twice
  pass,    // time passes
  jump,    // the wall clock jumps
  break_box,
  mend_box,
  mood,  // a collector changes its mood
  hint,  // online, leaving, credentials, resend
  withdraw,
};

struct Step {
  Act act = Act::run;
  unsigned a = 0;
  unsigned b = 0;
};

class World {
 public:
  explicit World(Outbox outbox) : outbox_(std::move(outbox)) {}

  /// Acts that have no object do nothing.
  void perform(const Step& step);
  /// Collectors that refuse everything for twenty minutes: no storm of requests.
  void suffer(unsigned chance);
  /// No more faults: everything deliverable must arrive, within bounded time.
  void settle();
  /// What was violated; empty: nothing.
  const std::string& violation() const { return violation_; }
  /// Sent requests, of all tabs.
  int sent() const { return sent_; }

 private:
  struct Job {
    delivery::Command command;
    /// What its host will report: it is done, and only the report is missing.
    std::optional<delivery::Event> outcome;
  };
  struct Tab {
    bool is_open = false;
    delivery::State state;
    std::vector<Job> jobs;  // load, store, wipe
    bool wants_lock = false;
    std::optional<std::int64_t> wake;
    std::int64_t born = 0;
    unsigned life = 0;
    /// The response of its session, which survives a reload.
    std::string response;
    std::int64_t seq = 0;
    unsigned collector = 0;
  };
  struct Message {
    unsigned tab;
    unsigned life;  // of the tab: what was sent by one that is gone is answered to nobody
    std::int64_t job;
    unsigned collector;
    std::string body;
    std::optional<delivery::Answer> answer;
  };

  void happen(unsigned tab, delivery::Event event);
  void obey(unsigned tab, const delivery::Command& command);
  void open(unsigned tab, unsigned chance);
  void crash(unsigned tab);
  void answer(unsigned tab, unsigned chance);
  void run(unsigned tab, unsigned chance);
  void carry_out(Job& job, unsigned chance);
  void grant(unsigned chance);
  void arrive(unsigned index, unsigned chance);
  void reply(unsigned index);
  void lose(unsigned index, unsigned chance);
  void repeat(unsigned index);
  void pass(std::int64_t milliseconds);
  void hint(unsigned tab, unsigned chance);
  void withdraw(unsigned chance);
  bool run_everything();
  bool live(std::int64_t milliseconds, const std::function<bool()>& done);
  bool is_settled() const;
  void watch();
  void violate(const std::string& what);

  Outbox outbox_;
  Tab tabs_[2];
  int holder_ = -1;
  SimulatedBox box_;
  SimulatedCollector collectors_[2];
  std::vector<Message> messages_;
  std::int64_t clock_ = 0;
  std::int64_t skew_ = 1'700'000'000'000;
  unsigned chance_ = 1;
  int responses_ = 0;
  int sent_ = 0;
  std::string violation_;
  /// The newest form of each response that its respondent was told to be safe: seq by id and collector.
  std::map<std::pair<std::string, unsigned>, std::int64_t> confirmed_;
};

}  // namespace zeroten::test
