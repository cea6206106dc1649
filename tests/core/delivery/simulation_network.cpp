// What lies between the tabs and the collectors.
#include "tests/core/delivery/simulation_world.h"

namespace zeroten::test {

using delivery::Event;
using delivery::EventType;

void World::arrive(unsigned index, unsigned chance) {
  if (messages_.empty()) return;
  Message& message = messages_[index % messages_.size()];
  if (!message.answer) message.answer = collectors_[message.collector].take(message.body, chance);
}

void World::reply(unsigned index) {
  if (messages_.empty()) return;
  index %= static_cast<unsigned>(messages_.size());
  if (!messages_[index].answer) return;
  const Message message = std::move(messages_[index]);
  messages_.erase(messages_.begin() + index);
  Event event{.type = EventType::answered};
  event.job = message.job;
  event.answer = *message.answer;
  if (tabs_[message.tab].life == message.life) happen(message.tab, event);
}

void World::lose(unsigned index, unsigned chance) {
  if (messages_.empty()) return;
  index %= static_cast<unsigned>(messages_.size());
  const Message message = messages_[index];
  // Half of them only seem to be lost: the page gives up waiting, and the request arrives later.
  if (chance % 2 == 0)
    messages_.erase(messages_.begin() + index);
  else
    messages_[index].life = 0;
  Event event{.type = EventType::send_failed};
  event.job = message.job;
  if (tabs_[message.tab].life == message.life) happen(message.tab, event);
}

void World::repeat(unsigned index) {
  if (messages_.empty()) return;
  messages_.push_back(messages_[index % messages_.size()]);
  messages_.back().life = 0;
  messages_.back().answer.reset();
}

}  // namespace zeroten::test
