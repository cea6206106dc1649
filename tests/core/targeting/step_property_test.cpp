// Ten random years: nobody is ever asked more often than they may be, and no plan hides an occasion.
#include "targeting/step.h"

#include <map>

#include "targeting/plan.h"
#include "tests/catch.h"
#include "tests/core/targeting/any_life.h"

using namespace zeroten;
using namespace zeroten::targeting;
using test::any_life;
using test::any_surveys;
using test::Incident;

namespace {

constexpr std::int64_t begin = 1'772'000'000'000;  // in February 2026

/// What happened to one respondent, written down by somebody else than the engine.
struct Diary {
  std::string survey;
  /// When it was shown last, or something became of that.
  std::int64_t at;
  Outcome outcome;
  std::int64_t answered = 0;
};

/// One browser in which two people sign in and out.
class Life {
 public:
  explicit Life(std::vector<Survey> surveys) : surveys_(std::move(surveys)) {}

  void live(const Incident& incident) {
    Event event = incident.event;
    const bool of_a_prompt =
        event.type != EventType::happened && event.type != EventType::woke && event.type != EventType::reset;
    if (of_a_prompt && showing_.empty()) return;
    now_ += incident.pause;
    slow_ += incident.back;
    event.survey = showing_;
    if (event.type == EventType::failed) event.before = before_;
    // Nobody signs in or out while a survey is on the screen.
    if (showing_.empty()) who_ = event.type == EventType::reset ? "" : incident.who;
    const Circumstances now = circumstances(incident);
    write_down(event);
    const std::size_t waiting = history_.waiting.size();
    const Step result = step(surveys_, history_, event, now);
    // Pages do not rely on a plan after the clock was set back.
    if (now.who == planned_for_ && incident.back == 0) check_plan(event, now, waiting, result);
    if (result.show) show(*result.show);
    plan_ = plan(surveys_, history_, circumstances(incident));
    planned_for_ = now.who;
  }

 private:
  Circumstances circumstances(const Incident& incident) const {
    Circumstances now;
    now.now = {now_ - slow_, 60};
    now.who = who_;
    now.visits = incident.visits;
    now.page.path = incident.path;
    now.showing = showing_;
    now.random = std::string(32, '1');
    return now;
  }

  const Rules& rules(const std::string& survey) const {
    for (const Survey& each : surveys_) {
      if (each.id == survey) return *each.rules;
    }
    RC_FAIL("a survey that there is not");
  }

  void write_down(const Event& event) {
    if (showing_.empty()) return;
    Diary& last = diary_.back();
    const bool gone = event.type == EventType::dismissed || event.type == EventType::later ||
                      event.type == EventType::closed || event.type == EventType::failed;
    if (event.type == EventType::answered) {
      last.outcome = Outcome::answered;
      last.answered = now_;
    }
    if (event.type == EventType::later && last.outcome == Outcome::none) last.outcome = Outcome::later;
    const bool of_a_respondent =
        event.type == EventType::answered || event.type == EventType::dismissed || event.type == EventType::later;
    if (of_a_respondent) last.at = now_;
    if (event.type == EventType::failed) diary_.pop_back();
    if (gone) showing_.clear();
  }

  /// Whoever it is: on one device nobody who is not known comes sooner than anybody, and a known one than themselves.
  void show(const Show& shown) {
    const Rules& own = rules(shown.survey);
    RC_ASSERT(showing_.empty());
    for (const Diary& entry : diary_) {
      if (entry.survey != shown.survey) {
        RC_ASSERT(now_ - entry.at >= own.cooldown.value_or(usual_cooldown));
      } else {
        check_repeat(own.repeat, entry);
      }
    }
    showing_ = shown.survey;
    before_ = shown.before;
    diary_.push_back({shown.survey, now_, Outcome::none});
  }

  void check_repeat(const Repeat& repeat, const Diary& entry) const {
    std::optional<Duration> pause = repeat.dismissed;
    if (entry.outcome == Outcome::answered) pause = repeat.answered;
    if (entry.outcome == Outcome::later && repeat.later) pause = repeat.later;
    RC_ASSERT(pause.has_value());
    RC_ASSERT(now_ - (entry.outcome == Outcome::answered ? entry.answered : entry.at) >= *pause);
  }

  /// By the plan that was left behind the last time: without an occasion nothing begins to wait and nothing is shown.
  void check_plan(const Event& event, const Circumstances& now, std::size_t waiting, const Step& result) const {
    if (event.type != EventType::happened || (plan_.wake && *plan_.wake <= now.now.wall)) return;
    for (const Occasion& occasion : plan_.occasions) {
      if (occasion.from > now.now.wall || occasion.visits > now.visits) continue;
      const bool is_event = event.happening.type == TriggerType::event;
      for (const std::string& name : occasion.events) {
        if (is_event && name == event.happening.name) return;
      }
      for (const std::string& page : occasion.pages) {
        if (!is_event && fits(page, now.page)) return;
      }
    }
    RC_ASSERT(!result.show);
    RC_ASSERT(history_.waiting.size() <= waiting);
  }

  std::vector<Survey> surveys_;
  History history_;
  /// By a clock that is right, and by how much that of the device is behind.
  std::int64_t now_ = begin;
  std::int64_t slow_ = 0;
  std::string who_;
  std::string showing_;
  Record before_;
  std::vector<Diary> diary_;
  Plan plan_;
  std::optional<std::string> planned_for_;
};

}  // namespace

TEST_CASE("over ten years nobody is asked more often than repeat and cooldown allow, and no plan hides an occasion",
          "[targeting-property]") {
  CHECK(rc::check([] {
    Life life(*any_surveys());
    for (const Incident& incident : *any_life()) {
      // One person with one account, who also comes without signing in.
      Incident one = incident;
      if (one.who == "u2") one.who = "u1";
      life.live(one);
    }
  }));
}
