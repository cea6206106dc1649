#include "delivery/settling.h"

#include <algorithm>

#include "delivery/pause.h"
#include "delivery/retry_after.h"

namespace zeroten::delivery {

namespace {

constexpr int refused_in_receipt = 422;

/// Takes the request out; nothing if it is not under way.
std::optional<Request> end_request(State& state, std::int64_t job) {
  for (std::size_t i = 0; i < state.requests.size(); ++i) {
    if (state.requests[i].job != job) continue;
    Request request = std::move(state.requests[i]);
    state.requests.erase(state.requests.begin() + static_cast<std::ptrdiff_t>(i));
    --collector_for(state, request.collector).requests;
    for (Item& item : state.items) {
      if (item.request == job) item.request = 0;
    }
    return request;
  }
  return std::nullopt;
}

void be_due(Collector& collector, std::int64_t when) {
  collector.next = when;
  collector.changed = true;
  collector.firm = false;
}

void note_success(Collector& collector, Now now) {
  if (collector.failures > 0) be_due(collector, now.elapsed);
  collector.failures = 0;
}

/// `answer`: none if there was none.
void note_failure(Collector& collector, const Event& event, const Answer* answer, bool credentials) {
  std::optional<std::int64_t> asked;
  if (answer != nullptr && answer->status >= 300) {
    asked = asked_pause(answer->retry_after, answer->date, event.now.wall);
  }
  if (collector.failures < 100) ++collector.failures;
  const std::int64_t own = credentials ? slow_pause(event.chance) : pause_after(collector.failures, event.chance);
  collector.next = event.now.elapsed + asked.value_or(own);
  collector.firm = asked || credentials;
  collector.changed = true;
}

void deliver(State& state, const Sent& sent, Commands& commands) {
  Item* item = find_item(state, sent.key);
  if (item == nullptr || item->delivered) return;
  tell(commands, item->record, Standing::delivered);
  item->delivered = true;
  // Nothing to take out of the box, now or after the transaction that puts it there.
  if (!item->in_box && !item->storing) erase_item(state, sent.key);
}

void refuse(State& state, const Sent& sent, int status, Commands& commands) {
  Item* item = find_item(state, sent.key);
  if (item == nullptr || !is_queued(*item)) return;
  item->record.refused = status;
  item->changed = item->in_box;
  tell(commands, item->record, Standing::refused);
}

/// The whole batch was refused, which says nothing about any one of them: one by one now.
void separate(State& state, const std::vector<Sent>& sent) {
  for (const Sent& each : sent) {
    if (Item* item = find_item(state, each.key)) item->alone = true;
  }
}

}  // namespace

void take_answered(State& state, const Event& event, Commands& commands) {
  const auto request = end_request(state, event.job);
  if (!request) return;
  const Answer& answer = event.answer;
  const std::vector<Sent>& sent = request->sent;
  const bool is_success = answer.status >= 200 && answer.status < 300;
  bool retry = false;
  bool credentials = false;
  for (std::size_t i = 0; i < sent.size(); ++i) {
    switch (judge(answer, sent, i)) {
      case Verdict::stored: deliver(state, sent[i], commands); break;
      case Verdict::refused:
        if (!is_success && sent.size() > 1) {
          separate(state, sent);
        } else {
          refuse(state, sent[i], is_success ? refused_in_receipt : answer.status, commands);
        }
        break;
      case Verdict::credentials: credentials = true; [[fallthrough]];
      case Verdict::retry: retry = true; break;
    }
  }
  Collector& collector = collector_for(state, request->collector);
  if (retry) {
    note_failure(collector, event, &answer, credentials);
  } else {
    note_success(collector, event.now);
  }
}

void take_send_failed(State& state, const Event& event) {
  const auto request = end_request(state, event.job);
  if (request) note_failure(collector_for(state, request->collector), event, nullptr, false);
}

void take_credentials(State& state, const Event& event) {
  be_due(collector_for(state, event.collector), event.now.elapsed);
}

void take_online(State& state, const Event& event) {
  for (Collector& collector : state.collectors) {
    const std::int64_t soon = collector.tried + shortest_pause;
    if (!collector.firm && collector.next > soon) be_due(collector, std::max(soon, event.now.elapsed));
  }
}

void take_resend(State& state, const Event& event) {
  for (Item& item : state.items) {
    if (item.delivered || item.record.refused == 0) continue;
    item.record.refused = 0;
    item.changed = item.in_box;
    be_due(collector_for(state, item.record.collector), event.now.elapsed);
  }
}

}  // namespace zeroten::delivery
