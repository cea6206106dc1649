#include "codec/ending_codec.h"

#include "base/utf8.h"
#include "codec/list_reader.h"
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

Action read_action(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Action action;
  const auto name = object.string("type", Need::required);
  const auto type = name ? survey::action_type(*name) : std::nullopt;
  if (name && !type) problems.push_back(unknown_value(object.path_of("type"), *name, "link"));
  if (!type) return action;
  switch (*type) {
    case ActionType::link:
      action.text = localized_member(object, "text", Need::required);
      read_url(object, action);
      break;
  }
  object.finish();
  return action;
}

Ending read_ending(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Ending ending;
  ending.id = object.id("id").value_or("");
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
