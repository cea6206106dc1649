#include "engine/targeting_page.h"

#include <algorithm>

#include "codec/json_value.h"
#include "codec/value_codec.h"

namespace zeroten::engine {

namespace {

constexpr std::size_t largest_reply = 16U * 1024 * 1024;

std::string text_of(const Value& value) { return value.text() == nullptr ? std::string() : *value.text(); }

/// "/orders?tab=1#top" in its parts.
Value page_of(const std::string& address) {
  const std::size_t fragment = std::min(address.find('#'), address.size());
  const std::size_t query = std::min(address.find('?'), fragment);
  Value::Map page;
  set_value(page, "path", Value(address.substr(0, query)));
  set_value(page, "query", Value(address.substr(query, fragment - query)));
  set_value(page, "fragment", Value(address.substr(fragment)));
  return Value(std::move(page));
}

Value::Map named(const Value& value) {
  Value::Map event;
  set_value(event, "name", value);
  return event;
}

/// "order", or ["order", {"total": 5}].
Value::Map tracked(const Value& value) {
  const Value::List* pair = value.list();
  if (pair == nullptr || pair->size() != 2) return named(value);
  Value::Map event = named(pair->front());
  set_value(event, "properties", pair->back());
  return event;
}

std::int64_t milliseconds(const Value& value) { return targeting::duration(text_of(value)).value_or(0); }

Value::Map timed(const Value& value) {
  Value::Map event;
  set_value(event, "time", Value(milliseconds(value)));
  return event;
}

Value::Map scrolled(const Value& value) {
  Value::Map event;
  set_value(event, "depth", value);
  return event;
}

}  // namespace

TargetingPage::TargetingPage(const codec::TargetingScenario& scenario)
    : opened_(targeting_.open(scenario.configuration)),
      circumstances_(scenario.circumstances),
      now_(scenario.begin),
      offset_(scenario.offset) {
  tab().page = page_of("/");
}

std::string TargetingPage::play(const std::string& kind, const Value& value) {
  if (kind == "track") return happen("event", tracked(value));
  if (kind == "click") return happen(kind, named(value));
  if (kind == "scroll") return happen(kind, scrolled(value));
  if (kind == "dwell" || kind == "idle") return happen(kind, timed(value));
  if (kind == "exit") return happen(kind, {});
  if (kind == "page") return navigate(value);
  if (kind == "load") {
    tab() = Tab{};
    return navigate(value);
  }
  if (kind == "answer") return outcome("answered");
  if (kind == "close") return close("dismissed");
  if (kind == "later") return close("later");
  if (kind == "fail") return close("failed");
  if (kind == "wait") return wait(value);
  return change(kind, value);
}

std::string TargetingPage::change(const std::string& kind, const Value& value) {
  if (kind == "clock") {
    now_ = codec::read_local_time(text_of(value)).value_or(0) - offset_ * targeting::minute;
    return send("woke");
  }
  if (kind == "offset") offset_ = value.integer() == nullptr ? 0 : *value.integer();
  if (kind == "tab") {
    current_ = text_of(value);
    if (tabs_.try_emplace(current_).second) tab().page = page_of("/");
  }
  if (kind == "hide") {
    tab().hidden = value == Value(true);
    return send("woke");
  }
  if (kind == "lose") history_ = {};
  if (kind == "identify") return identify(value);
  if (kind == "reset") {
    erase_value(circumstances_, "respondent");
    erase_value(circumstances_, "facts");
    return send("reset");
  }
  if (kind == "visits" || kind == "full" || kind == "consent") set_value(circumstances_, kind, value);
  return {};
}

std::string TargetingPage::identify(const Value& value) {
  const Value::List* pair = value.list();
  const bool has_facts = pair != nullptr && pair->size() == 2;
  set_value(circumstances_, "respondent", has_facts ? pair->front() : value);
  if (has_facts) {
    Value::Map facts;
    set_value(facts, "user", pair->back());
    set_value(circumstances_, "facts", Value(std::move(facts)));
  }
  return happen("page", {});  // it may be due for whom is known now
}

std::string TargetingPage::happen(std::string_view trigger, Value::Map event) {
  set_value(event, "trigger", Value(std::string(trigger)));
  return send("happened", std::move(event));
}

std::string TargetingPage::navigate(const Value& address) {
  tab().page = page_of(text_of(address));
  return happen("page", {});
}

std::string TargetingPage::outcome(std::string_view type) {
  Value::Map event;
  set_value(event, "survey", Value(tab().showing));
  if (type == "failed") set_value(event, "before", tab().before);
  return send(type, std::move(event));
}

std::string TargetingPage::close(std::string_view type) {
  std::string refused = outcome(type);
  tab().showing.clear();
  return refused.empty() ? send("closed") : refused;
}

/// The clock goes on to each time at which a tab wants to be woken.
std::string TargetingPage::wait(const Value& duration) {
  const std::int64_t end = now_ + milliseconds(duration);
  const std::string looked_at = current_;
  for (;;) {
    Tab* next = nullptr;
    for (auto& [name, tab] : tabs_) {
      if (!tab.wake || *tab.wake > end || (next != nullptr && *tab.wake >= *next->wake)) continue;
      next = &tab;
      current_ = name;
    }
    if (next == nullptr) break;
    now_ = std::max(now_, *next->wake);
    next->wake.reset();
    std::string refused = send("woke");
    if (!refused.empty()) return refused;
  }
  now_ = end;
  current_ = looked_at;
  return {};
}

std::string TargetingPage::inspect() {
  Value before = history_;
  const auto wake = tab().wake;
  std::string reply = send("inspect");
  history_ = std::move(before);
  tab().wake = wake;
  return reply;
}

std::string TargetingPage::send(std::string_view type, Value::Map event) {
  for (const auto& [key, value] : circumstances_) set_value(event, key, value);
  set_value(event, "type", Value(std::string(type)));
  Value::Map now;
  set_value(now, "wall", Value(now_));
  set_value(now, "offset", Value(offset_));
  set_value(event, "now", Value(std::move(now)));
  set_value(event, "page", tab().page);
  set_value(event, "showing", Value(tab().showing));
  set_value(event, "visible", Value(!tab().hidden));
  set_value(event, "random", Value(std::string(32, '7')));
  if (!history_.is_null()) set_value(event, "history", history_);
  codec::JsonWriter json;
  codec::write_values(json, event);
  std::string reply = targeting_.send(json.take());
  Problems problems;
  const auto read = codec::parse_value(reply, {largest_reply}, problems);
  const Value::Map* members = read ? read->map() : nullptr;
  const Value* refused = members == nullptr ? nullptr : find_value(*members, "problems");
  if (refused == nullptr || refused->list() == nullptr || !refused->list()->empty()) return reply;
  take(*members);
  return type == "inspect" ? reply : std::string();
}

void TargetingPage::take(const Value::Map& reply) {
  history_ = *find_value(reply, "history");
  const Value* wait = find_value(reply, "wait");
  tab().wake = wait == nullptr ? std::nullopt : std::optional(now_ + *wait->integer());
  const Value* show = find_value(reply, "show");
  if (show == nullptr) return;
  tab().showing = text_of(*find_value(*show->map(), "survey"));
  tab().before = *find_value(*show->map(), "before");
}

}  // namespace zeroten::engine
