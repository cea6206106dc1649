#include "targeting/trigger.h"

#include "base/names.h"

namespace zeroten::targeting {

namespace {

constexpr NameTable<TriggerType, 7> names{{{TriggerType::event, "event"},
                                           {TriggerType::page, "page"},
                                           {TriggerType::click, "click"},
                                           {TriggerType::scroll, "scroll"},
                                           {TriggerType::dwell, "dwell"},
                                           {TriggerType::exit, "exit"},
                                           {TriggerType::idle, "idle"}}};

std::string what(const Trigger& trigger) {
  switch (trigger.type) {
    case TriggerType::event: return "the event '" + trigger.name + "'";
    case TriggerType::page: return trigger.page.empty() ? "a page" : "a page like " + trigger.page;
    case TriggerType::click: return "a click on " + trigger.name;
    case TriggerType::scroll:
      return "scrolling through " + std::to_string(static_cast<int>(trigger.depth * 100 + 0.5)) + " % of the page";
    case TriggerType::dwell: return in_words(trigger.time) + " on the page";
    case TriggerType::exit: return "somebody about to leave";
    case TriggerType::idle: return in_words(trigger.time) + " without a key or pointer";
  }
  return {};
}

}  // namespace

std::string_view name_of(TriggerType type) { return name_in(names, type); }
std::optional<TriggerType> trigger_type(std::string_view name) { return value_in(names, name); }

bool matches(const Trigger& trigger, const Happening& happening, const Page& page) {
  if (trigger.type != happening.type || !fits(trigger.page, page)) return false;
  switch (trigger.type) {
    case TriggerType::event:
    case TriggerType::click: return trigger.name == happening.name;
    case TriggerType::scroll: return happening.depth >= trigger.depth;
    case TriggerType::dwell:
    case TriggerType::idle: return happening.time >= trigger.time;
    case TriggerType::page:
    case TriggerType::exit: return true;
  }
  return false;
}

std::string in_words(const Trigger& trigger) {
  const bool elsewhere = trigger.type != TriggerType::page && !trigger.page.empty();
  return what(trigger) + (elsewhere ? ", on a page like " + trigger.page : "");
}

}  // namespace zeroten::targeting
