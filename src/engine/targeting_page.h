// A page and its tabs, played: what a scenario of targeting drives. It does what web/prompts does, without a browser.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "codec/targeting_scenario_codec.h"
#include "engine/targeting.h"

namespace zeroten::engine {

class TargetingPage {
 public:
  /// Problems of the surveys are in `opened`.
  explicit TargetingPage(const codec::TargetingScenario& scenario);

  /// Plays one step that is no expectation; what the engine refused, as its reply says it.
  std::string play(const std::string& kind, const Value& value);
  /// The reply to a question for verdicts.
  std::string inspect();

  const std::string& opened() const { return opened_; }
  /// The survey on the screen of the tab that is looked at; empty: none.
  const std::string& shown() const { return tab().showing; }
  std::int64_t offset() const { return offset_; }

 private:
  struct Tab {
    std::string showing = {};
    /// As the command to show it gave it.
    Value before = {};
    Value page = {};
    bool hidden = false;
    /// When the engine wants to be woken.
    std::optional<std::int64_t> wake = {};
  };

  const Tab& tab() const { return tabs_.at(current_); }
  Tab& tab() { return tabs_.at(current_); }
  std::string happen(std::string_view trigger, Value::Map event);
  std::string outcome(std::string_view type);
  std::string close(std::string_view type);
  std::string navigate(const Value& address);
  std::string wait(const Value& duration);
  std::string change(const std::string& kind, const Value& value);
  std::string identify(const Value& value);
  std::string send(std::string_view type, Value::Map event = {});
  void take(const Value::Map& reply);

  Targeting targeting_;
  std::string opened_;
  Value::Map circumstances_;
  Value history_;
  std::map<std::string, Tab> tabs_ = {{"", Tab{}}};
  std::string current_;
  std::int64_t now_;
  std::int64_t offset_;
};

}  // namespace zeroten::engine
