#include "codec/screen_writer.h"

#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using flow::Field;
using flow::Screen;
using survey::QuestionType;

void write_labels(JsonWriter& json, const flow::Labels& labels) {
  json.key("labels").begin_object();
  json.member("region", labels.region);
  json.member_unless_empty("next", labels.next);
  json.member_unless_empty("back", labels.back);
  json.member("dismiss", labels.dismiss);
  json.member_unless_empty("optional", labels.optional);
  json.member("saved", labels.saved);
  json.member("unsent", labels.unsent);
  json.end_object();
}

void write_progress(JsonWriter& json, const flow::Progress& progress) {
  json.key("progress").begin_object();
  json.key("step").integer(static_cast<std::int64_t>(progress.step));
  json.key("of").integer(static_cast<std::int64_t>(progress.of));
  json.member("text", progress.text).end_object();
}

void write_scale(JsonWriter& json, const Field& field) {
  json.member("left", field.left).member("right", field.right);
  json.key("options").begin_array();
  for (const flow::Option& option : field.options) {
    json.begin_object().key("value").integer(option.value).member("name", option.name).end_object();
  }
  json.end_array();
}

void write_text(JsonWriter& json, const Field& field) {
  json.key("multiline").boolean(field.multiline);
  json.key("maxLength").integer(field.max_length);
  json.member("placeholder", field.placeholder);
}

void write_field(JsonWriter& json, const Field& field) {
  json.begin_object();
  json.member("id", field.id).member("type", survey::name_of(field.type)).member("label", field.label);
  json.key("required").boolean(field.required);
  switch (field.type) {
    case QuestionType::nps: write_scale(json, field); break;
    case QuestionType::text: write_text(json, field); break;
  }
  if (field.value) {
    json.key("value");
    write_answer(json, *field.value);
  }
  json.end_object();
}

void write_question(JsonWriter& json, const Screen& screen) {
  if (screen.progress) write_progress(json, *screen.progress);
  json.key("fields").begin_array();
  for (const Field& field : screen.fields) write_field(json, field);
  json.end_array();
}

void write_ending(JsonWriter& json, const Screen& screen) {
  json.member("title", screen.title).member_unless_empty("text", screen.text);
  json.key("actions").begin_array();
  for (const flow::ScreenAction& action : screen.actions) {
    json.begin_object().member("type", survey::name_of(action.type));
    json.member("text", action.text).member("url", action.url).end_object();
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
    case flow::Phase::closed: break;
  }
  json.end_object();
}

}  // namespace zeroten::codec
