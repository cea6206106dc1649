#include "codec/field_writer.h"

#include "base/decimal.h"
#include "codec/rich_writer.h"
#include "codec/value_codec.h"

namespace zeroten::codec {

namespace {

using flow::Field;
using survey::Question;
using survey::QuestionType;

void write_scale(JsonWriter& json, const Field& field) {
  if (field.question->type == QuestionType::rating) json.member("look", survey::name_of(field.question->look));
  json.member_unless_empty("left", field.left).member_unless_empty("right", field.right);
  json.member_unless_empty("names", field.names);
  json.key("options").begin_array();
  for (const flow::Option& option : field.options) {
    json.begin_object().key("value").integer(option.value).member("name", option.name).end_object();
  }
  json.end_array();
}

void write_choices(JsonWriter& json, const Field& field) {
  if (field.question->type == QuestionType::choices) {
    json.key("min").integer(field.question->least).key("max").integer(field.question->most);
  }
  json.member_unless_empty("otherLabel", field.other_label).key("choices").begin_array();
  for (const flow::FieldChoice& choice : field.choices) {
    json.begin_object().member("id", choice.id).member("text", choice.text);
    if (choice.other) json.key("other").boolean(true);
    if (choice.exclusive) json.key("exclusive").boolean(true);
    json.end_object();
  }
  json.end_array();
}

void write_text(JsonWriter& json, const Field& field) {
  json.key("multiline").boolean(field.question->multiline);
  json.key("maxLength").integer(field.question->max_length);
  json.member("counter", field.counter);
}

void write_number(JsonWriter& json, const Field& field) {
  const Question& question = *field.question;
  if (question.min) json.key("min").raw(decimal(*question.min));
  if (question.max) json.key("max").raw(decimal(*question.max));
  json.key("step").raw(decimal(question.step)).member_unless_empty("unit", field.unit);
}

void write_members_of_type(JsonWriter& json, const Field& field) {
  switch (field.question->type) {
    case QuestionType::nps:
    case QuestionType::rating: write_scale(json, field); break;
    case QuestionType::choice:
    case QuestionType::choices:
    case QuestionType::emotion: write_choices(json, field); break;
    case QuestionType::text: write_text(json, field); break;
    case QuestionType::number: write_number(json, field); break;
    case QuestionType::date:
      json.member_unless_empty("min", field.question->earliest).member_unless_empty("max", field.question->latest);
      break;
    case QuestionType::email:
    case QuestionType::consent:
    case QuestionType::statement: break;
  }
}

}  // namespace

void write_field(JsonWriter& json, const Field& field) {
  json.begin_object().member("id", field.question->id).member("type", survey::name_of(field.question->type));
  json.key("label");
  write_rich(json, field.label);
  write_rich_member(json, "help", field.help);
  json.key("required").boolean(field.required);
  write_members_of_type(json, field);
  json.member_unless_empty("placeholder", field.placeholder);
  if (field.value) {
    json.key("value");
    write_value(json, *field.value);
  }
  json.end_object();
}

}  // namespace zeroten::codec
