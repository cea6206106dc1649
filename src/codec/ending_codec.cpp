#include "codec/ending_codec.h"

#include "base/utf8.h"
#include "codec/condition_codec.h"
#include "codec/named_value.h"
#include "codec/text_codec.h"
#include "survey/link.h"

namespace zeroten::codec {

namespace {

using survey::Action;
using survey::ActionType;
using survey::Ending;

void read_url(ObjectReader& object, Action& action) {
  const std::string* url = object.string("url", Need::required);
  if (url == nullptr) return;
  if (!survey::is_safe_link(*url)) {
    object.report("url", ProblemCode::unsafe_link, {{"value", utf8_prefix(*url, 200)}});
  }
  action.url = *url;
}

/// A pool at the collector; or a code that everybody can read, which the check speaks about.
void read_reward(ObjectReader& object, Action& action) {
  action.code = object.text("code");
  action.pool = object.id("pool", action.code.empty() ? Need::required : Need::optional);
}

void read_members(ObjectReader& object, Action& action) {
  const bool is_link = action.type == ActionType::link;
  localized_member(object, "text", action.text, is_link ? Need::required : Need::optional);
  switch (action.type) {
    case ActionType::share: localized_member(object, "value", action.value); [[fallthrough]];
    case ActionType::link:
    case ActionType::review:
    case ActionType::invite:
    case ActionType::contact: read_url(object, action); break;
    case ActionType::reward: read_reward(object, action); break;
    case ActionType::copy: localized_member(object, "value", action.value, Need::required); break;
    case ActionType::close: break;
  }
}

void read_action(const Value& value, const Place& place, Action& action, Problems& problems) {
  ObjectReader object(value, place, problems);
  const auto type = named<ActionType>(object, "type", survey::action_type,
                                      "link, review, share, reward, copy, invite, contact, close", Need::required);
  // Without a type nobody can say which members belong here.
  if (!type) return;
  action.type = *type;
  read_members(object, action);
  object.finish();
}

void read_ending(const Value& value, const Place& place, Ending& ending, Problems& problems) {
  ObjectReader object(value, place, problems);
  ending.id = object.id("id");
  ending.when = condition_member(object, "when");
  variants_member(object, "title", ending.title);
  variants_member(object, "text", ending.text);
  if (const Value* actions = object.member("actions")) {
    ending.actions = read_list<Action>(*actions, object.place_of("actions"), {0, most_actions}, problems, read_action);
  }
  object.finish();
}

}  // namespace

std::vector<Ending> read_endings(ObjectReader& definition) {
  const Value* value = definition.member("endings");
  if (value == nullptr) return {};
  return read_list<Ending>(*value, definition.place_of("endings"), {1, most_endings}, definition.problems(),
                           read_ending);
}

}  // namespace zeroten::codec
