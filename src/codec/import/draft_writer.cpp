#include "codec/import/draft_writer.h"

#include "base/decimal.h"
#include "codec/import/pretty.h"
#include "codec/json_writer.h"

namespace zeroten::codec::importing {

namespace {

using survey::LocalizedText;
using survey::Question;
using survey::QuestionType;

void write_text(JsonWriter& json, std::string_view name, const LocalizedText& text) {
  if (text.empty()) return;
  json.key(name);
  if (text.by_language.size() == 1 && text.by_language[0].first.empty()) {
    json.string(text.by_language[0].second);
    return;
  }
  json.begin_object();
  for (const auto& [tag, words] : text.by_language) json.member(tag, words);
  json.end_object();
}

void write_condition(JsonWriter& json, std::string_view name, const Logic& logic) {
  json.member(name, condition_text(logic));
}

void write_choices(JsonWriter& json, const Question& question) {
  json.key("choices").begin_array();
  for (const survey::Choice& choice : question.choices) {
    json.begin_object().member("id", choice.id);
    write_text(json, "text", choice.text);
    if (choice.other) json.key("other").boolean(true);
    if (choice.exclusive) json.key("exclusive").boolean(true);
    json.end_object();
  }
  json.end_array();
  if (question.random_order) json.member("order", "random");
  if (question.type != QuestionType::choices) return;
  if (question.least > 1 && (question.most == 0 || question.least <= question.most))
    json.key("min").integer(question.least);
  if (question.most > 0) json.key("max").integer(question.most);
}

void write_number(JsonWriter& json, const Question& question) {
  if (question.min) json.key("min").raw(decimal(*question.min));
  if (question.max) json.key("max").raw(decimal(*question.max));
  if (question.step != 1) json.key("step").raw(decimal(question.step));
}

void write_rating(JsonWriter& json, const Question& question) {
  json.key("points").integer(question.points);
  if (question.look != survey::Look::numbers) json.member("look", survey::name_of(question.look));
  if (question.metric != survey::Metric::none) json.member("metric", survey::name_of(question.metric));
}

void write_members_of_type(JsonWriter& json, const Question& question) {
  if (question.type == QuestionType::rating) write_rating(json, question);
  if (survey::has_choices(question.type)) write_choices(json, question);
  if (question.type == QuestionType::number) write_number(json, question);
  if (question.type == QuestionType::date) {
    json.member_unless_empty("min", question.earliest).member_unless_empty("max", question.latest);
  }
  if (question.type == QuestionType::text) {
    if (!question.multiline) json.key("multiline").boolean(false);
    if (question.max_length != survey::default_max_length) json.key("maxLength").integer(question.max_length);
  }
  write_text(json, "placeholder", question.placeholder);
  write_text(json, "left", question.left);
  write_text(json, "right", question.right);
}

/// What is usual for the type is not written.
void write_required(JsonWriter& json, const DraftQuestion& draft, const Logic& demanded) {
  const Question& question = draft.question;
  if (question.type == QuestionType::statement) return;
  const Logic required = question.required ? always() : either({draft.required, demanded});
  const bool usual = question.type == QuestionType::nps;
  if (required.is_always() || required.is_never()) {
    if (required.is_always() != usual) json.key("required").boolean(!usual);
  } else {
    write_condition(json, "required", required);
  }
}

void write_question(JsonWriter& json, const DraftQuestion& draft, const Conditions& conditions, std::size_t at) {
  const Question& question = draft.question;
  const bool says = question.type == QuestionType::consent || question.type == QuestionType::statement;
  json.begin_object().member("id", question.id).member("type", survey::name_of(question.type));
  write_text(json, says ? "text" : "ask", question.ask.otherwise);
  write_text(json, "help", question.help.otherwise);
  write_required(json, draft, conditions.required[at]);
  if (!conditions.when[at].is_always()) write_condition(json, "when", conditions.when[at]);
  if (!conditions.end_if[at].is_never()) write_condition(json, "endIf", conditions.end_if[at]);
  json.member_unless_empty("page", question.page).member_unless_empty("shuffle", question.shuffle);
  write_members_of_type(json, question);
  json.end_object();
}

void write_ending(JsonWriter& json, const DraftEnding& ending, const Logic* when) {
  json.begin_object().member("id", ending.id);
  if (when != nullptr) write_condition(json, "when", *when);
  write_text(json, "title", ending.title);
  write_text(json, "text", ending.text);
  if (!ending.link.empty()) {
    json.key("actions").begin_array().begin_object().member("type", "link");
    write_text(json, "text", ending.link_text);
    json.member("url", ending.link).end_object().end_array();
  }
  json.end_object();
}

/// Those that no rule leads to are nobody's; the fallback comes last.
void write_endings(JsonWriter& json, const Draft& draft, const Conditions& conditions) {
  if (draft.endings.empty()) return;
  json.key("endings").begin_array();
  for (std::size_t i = 0; i < draft.endings.size(); ++i) {
    const Logic when = either({draft.endings[i].when, conditions.ending[i]});
    if (i != draft.fallback && !when.is_never()) write_ending(json, draft.endings[i], &when);
  }
  write_ending(json, draft.endings[draft.fallback], nullptr);
  json.end_array();
}

}  // namespace

std::string write_draft(const Draft& draft, const Conditions& conditions) {
  JsonWriter json;
  json.begin_object().key("zeroten").integer(1).member("id", draft.id);
  if (!draft.languages.empty()) {
    json.key("languages").begin_array();
    for (const std::string& tag : draft.languages) json.string(tag);
    json.end_array();
  }
  if (!draft.facts.empty()) {
    json.key("facts").begin_object();
    for (const std::string& fact : draft.facts) json.member(fact, "text");
    json.end_object();
  }
  json.key("questions").begin_array();
  for (std::size_t i = 0; i < draft.questions.size(); ++i) {
    if (draft.questions[i].step.kept) write_question(json, draft.questions[i], conditions, i);
  }
  json.end_array();
  write_endings(json, draft, conditions);
  return pretty(json.end_object().take());
}

}  // namespace zeroten::codec::importing
