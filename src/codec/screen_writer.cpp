#include "codec/screen_writer.h"

#include "codec/field_writer.h"
#include "codec/rich_writer.h"

namespace zeroten::codec {

namespace {

using flow::Screen;

void write_labels(JsonWriter& json, const flow::Labels& labels) {
  json.key("labels").begin_object();
  for (const flow::Label& label : labels) json.member(label.name, label.text);
  json.end_object();
}

void write_progress(JsonWriter& json, const flow::Progress& progress) {
  json.key("progress").begin_object();
  json.key("step").integer(static_cast<std::int64_t>(progress.step));
  json.key("of").integer(static_cast<std::int64_t>(progress.of));
  json.member("text", progress.text).end_object();
}

void write_question(JsonWriter& json, const Screen& screen) {
  if (screen.progress) write_progress(json, *screen.progress);
  json.key("fields").begin_array();
  for (const flow::Field& field : screen.fields) write_field(json, field);
  json.end_array();
}

void write_ending(JsonWriter& json, const Screen& screen) {
  json.key("title");
  write_rich(json, screen.title);
  write_rich_member(json, "text", screen.text);
  json.key("actions").begin_array();
  for (const flow::ScreenAction& action : screen.actions) {
    json.begin_object().member("type", survey::name_of(action.type));
    json.member("text", action.text).member_unless_empty("url", action.url);
    json.member_unless_empty(action.type == survey::ActionType::reward ? "pool" : "value", action.value).end_object();
  }
  json.end_array();
}

}  // namespace

void write_screen(JsonWriter& json, const Screen& screen) {
  json.begin_object().member("kind", flow::name_of(screen.kind)).member_unless_empty("id", screen.id);
  json.member("language", screen.language).member("direction", screen.direction);
  if (screen.kind != flow::Phase::closed) {
    json.key("may").begin_array();
    for (const flow::EventType event : screen.may) json.string(flow::name_of(event));
    json.end_array();
    write_labels(json, screen.labels);
  }
  switch (screen.kind) {
    case flow::Phase::question: write_question(json, screen); break;
    case flow::Phase::ending: write_ending(json, screen); break;
    case flow::Phase::closed:
      if (screen.not_applicable) json.member("outcome", "not_applicable");
      break;
  }
  json.end_object();
}

}  // namespace zeroten::codec
