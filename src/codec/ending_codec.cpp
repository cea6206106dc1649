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
  const auto url = object.string("url", Need::required);
  if (!url) return;
  if (!survey::is_safe_link(*url)) {
    const std::string_view shown = utf8_prefix(*url, 200);
    report(object.problems(), ProblemCode::unsafe_link, object.path_of("url"), {{"value", shown}});
  }
  action.url = *url;
}

/// A pool at the collector; or a code that everybody can read, which the check speaks about.
void read_reward(ObjectReader& object, Action& action) {
  action.code = object.string("code").value_or("");
  action.pool = object.id("pool", action.code.empty() ? Need::required : Need::optional).value_or("");
}

void read_members(ObjectReader& object, Action& action) {
  const bool is_link = action.type == ActionType::link;
  action.text = localized_member(object, "text", is_link ? Need::required : Need::optional);
  switch (action.type) {
    case ActionType::share: action.value = localized_member(object, "value"); [[fallthrough]];
    case ActionType::link:
    case ActionType::review:
    case ActionType::invite:
    case ActionType::contact: read_url(object, action); break;
    case ActionType::reward: read_reward(object, action); break;
    case ActionType::copy: action.value = localized_member(object, "value", Need::required); break;
    case ActionType::close: break;
  }
}

Action read_action(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Action action;
  const auto type = named<ActionType>(object, "type", survey::action_type,
                                      "link, review, share, reward, copy, invite, contact, close", Need::required);
  if (!type) return action;
  action.type = *type;
  read_members(object, action);
  object.finish();
  return action;
}

Ending read_ending(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Ending ending;
  ending.id = object.id("id").value_or("");
  ending.when = condition_member(object, "when");
  ending.title = variants_member(object, "title");
  ending.text = variants_member(object, "text");
  if (const Json* actions = object.member("actions")) {
    ending.actions = read_list<Action>(*actions, object.path_of("actions"), {0, most_actions}, problems, read_action);
  }
  object.finish();
  return ending;
}

}  // namespace

std::vector<Ending> read_endings(ObjectReader& definition) {
  const Json* value = definition.member("endings");
  if (value == nullptr) return {};
  return read_list<Ending>(*value, definition.path_of("endings"), {1, most_endings}, definition.problems(),
                           read_ending);
}

}  // namespace zeroten::codec
