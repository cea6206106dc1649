#include "delivery/sending.h"

#include "delivery/pause.h"

namespace zeroten::delivery {

namespace {

bool is_due(const Collector& collector, Now now) { return remaining(collector.next, now.elapsed) == 0; }

bool may_go(const State& state, const Item& item) {
  if (!is_queued(item) || item.request != 0 || item.changed) return false;
  return item.in_box ? state.is_current : item.unsafe;
}

bool may_go_last(const State&, const Item& item) { return is_queued(item) && item.request == 0 && !item.changed; }

using MayGo = bool (*)(const State&, const Item&);

std::size_t kept_alive(const State& state) {
  std::size_t bytes = 0;
  for (const Request& request : state.requests) bytes += request.kept_alive;
  return bytes;
}

/// The next batch for `collector`: an array, and the items that are in it.
std::vector<Item*> next_batch(State& state, const Collector& collector, MayGo may_go, std::string& body) {
  std::vector<Item*> batch;
  for (Item& item : state.items) {
    if (item.record.collector != collector.url || !may_go(state, item)) continue;
    const std::string text = parcel_of(item.record);
    const bool fits = body.size() + text.size() + 2 <= largest_batch && !item.alone;
    if (!batch.empty() && (!fits || batch.front()->alone)) break;
    body += batch.empty() ? '[' : ',';
    body += text;
    batch.push_back(&item);
    if (batch.size() == most_in_batch) break;
  }
  body += ']';
  return batch;
}

void send_batch(State& state, Collector& collector, const Event& event, MayGo may_go, Commands& commands) {
  std::string body;
  const std::vector<Item*> batch = next_batch(state, collector, may_go, body);
  const bool keepalive = kept_alive(state) + body.size() <= largest_batch;
  if (batch.empty() || (event.type == EventType::leaving && !keepalive)) return;
  Command& command = begin_job(state, commands, CommandType::send);
  Request& request = state.requests.emplace_back();
  request.job = command.job;
  request.collector = command.collector = collector.url;
  request.kept_alive = keepalive ? body.size() : 0;
  for (Item* item : batch) {
    item->request = command.job;
    request.sent.push_back({item->key, item->record.id, item->record.seq, item->record.hash});
  }
  command.body = std::move(body);
  command.keepalive = keepalive;
  command.milliseconds = longest_request;
  ++collector.requests;
  collector.tried = event.now.elapsed;
}

}  // namespace

void plan_sending(State& state, const Event& event, Commands& commands) {
  for (Collector& collector : state.collectors) {
    if (collector.requests == 0 && is_due(collector, event.now)) send_batch(state, collector, event, may_go, commands);
  }
}

void send_last(State& state, const Event& event, Commands& commands) {
  for (Collector& collector : state.collectors) {
    if (is_due(collector, event.now)) send_batch(state, collector, event, may_go_last, commands);
  }
}

bool needs_lock(const State& state, Now now) {
  for (const Collector& collector : state.collectors) {
    if (collector.requests > 0 || !is_due(collector, now)) continue;
    for (const Item& item : state.items) {
      if (item.in_box && item.record.collector == collector.url && may_go_last(state, item)) return true;
    }
  }
  return false;
}

}  // namespace zeroten::delivery
