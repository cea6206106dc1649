#include "flow/phrasing.h"

#include "base/decimal.h"
#include "base/template_text.h"

namespace zeroten::flow {

using survey::Answer;
using survey::LocalizedText;
using survey::Phrase;
using survey::Question;
using survey::Rich;
using survey::VariantText;

namespace {

/// Numbers and texts as people read them. Nothing for the rest: "true" is no word of theirs.
std::optional<std::string> plain(const Value* value) {
  if (value == nullptr) return std::nullopt;
  if (const auto* text = value->text()) return *text;
  if (const auto* integer = value->integer()) return std::to_string(*integer);
  if (const auto* number = value->number()) return decimal(*number);
  return std::nullopt;
}

}  // namespace

Phrasing::Phrasing(const survey::Definition& survey, const survey::Wording& wording, std::string_view language,
                   const Path& path)
    : survey_(survey), wording_(wording), language_(language), path_(path), score_(score_in(survey, path.answers)) {}

std::string Phrasing::text(const LocalizedText& text) const { return fill(chosen(text)); }

std::string Phrasing::text_or(const LocalizedText& text, Phrase standard) const {
  return text.empty() ? phrase(standard) : this->text(text);
}

Rich Phrasing::rich(const VariantText& text) const {
  const LocalizedText* own = survey::text_for(text, score_);
  if (own == nullptr) return {};
  Rich rich = survey::compile_markup(chosen(*own));
  // After the markup: what is filled in is text, whatever it looks like.
  for (survey::Run& run : rich) run.text = fill(run.text);
  return rich;
}

Rich Phrasing::rich_or(const VariantText& text, Phrase standard) const {
  Rich own = rich(text);
  if (own.empty()) own.push_back({survey::Style::plain, phrase(standard)});
  return own;
}

std::string Phrasing::phrase(Phrase phrase) const { return fill(wording_[phrase]); }

std::string_view Phrasing::chosen(const LocalizedText& text) const {
  return survey::text_in(text, language_, survey_.languages);
}

std::string Phrasing::fill(std::string_view text) const {
  return fill_template(text, [this](std::string_view name) { return recall(name); });
}

std::optional<std::string> Phrasing::recall(std::string_view name) const {
  if (name == "subject") return survey_.subject;
  if (const Question* question = survey::find_question(survey_, name)) {
    const Answer* answer = path_.answer_to(*question);
    if (answer == nullptr) return std::nullopt;
    return spoken(*question, *answer);
  }
  if (name == "score") return score_ ? std::to_string(*score_) : std::optional<std::string>();
  return plain(path_.environment.find(name));
}

std::string Phrasing::spoken(const Question& question, const Answer& answer) const {
  if (const Value::List* list = answer.list()) {
    std::string joined;
    for (const Value& each : *list) joined += (joined.empty() ? "" : ", ") + spoken(question, each);
    return joined;
  }
  if (const Value::Map* other = answer.map()) return *other->front().second.text();
  const survey::Choice* choice =
      survey::has_choices(question.type) ? survey::find_choice(question, *answer.text()) : nullptr;
  // A choice's text is not filled in again: it could name the very answer that is being told.
  return choice != nullptr ? std::string(chosen(choice->text)) : plain(&answer).value_or("");
}

}  // namespace zeroten::flow
