#include "codec/import/surveyjs_question.h"

#include <algorithm>
#include <cmath>

#include "codec/import/choices.h"
#include "survey/calendar.h"

namespace zeroten::codec::importing {

namespace {

using survey::LocalizedText;
using survey::QuestionType;

void add_item(const Json& value, const std::string& path, Draft& survey, DraftQuestion& draft) {
  if (!value.is_object()) {
    add_choice(draft, text_in(value), read_words(survey, &value, path, Recall::braces));
    return;
  }
  Source item(value, path, survey);
  const std::string name = item.text("value");
  add_choice(draft, name, words_member(item, "text", Recall::braces));
  item.finish();
}

void add_items(Source& source, std::string_view key, DraftQuestion& draft) {
  const Json* items = source.list(key);
  for (std::size_t i = 0; items != nullptr && i < items->size(); ++i) {
    add_item((*items)[i], child_path(source.path_of(key), i), source.draft(), draft);
  }
}

LocalizedText words_or(Source& source, std::string_view key, const char* otherwise) {
  LocalizedText words = words_member(source, key, Recall::none);
  if (words.empty()) words.by_language.emplace_back("", otherwise);
  return words;
}

/// "Other" and "none", by their newer and older names.
void add_special_items(Source& source, DraftQuestion& draft) {
  const bool other = source.flag("showOtherItem") || source.flag("hasOther");
  const bool none = source.flag("showNoneItem") || source.flag("hasNone");
  source.ignore({"showOtherItem", "hasOther", "showNoneItem", "hasNone", "otherText", "noneText"});
  if (none) {
    auto& choice = add_choice(draft, "none", words_or(source, "noneText", "None"));
    choice.exclusive = draft.question.type == QuestionType::choices;
  }
  if (other) add_choice(draft, "other", words_or(source, "otherText", "Other")).other = true;
  source.lose("otherPlaceholder", "the field of 'other' has standard words");
  source.lose("showSelectAllItem", "there is no choice that selects all");
}

void read_choices(Source& source, DraftQuestion& draft) {
  add_items(source, "choices", draft);
  add_special_items(source, draft);
  auto& question = draft.question;
  const std::string order = source.text("choicesOrder");
  question.random_order = order == "random";
  if (order == "asc" || order == "desc") source.lose("choicesOrder", "choices stand as they are written");
  const auto count = static_cast<double>(question.choices.size());
  question.least = static_cast<int>(std::clamp(source.number("minSelectedChoices", 0), 0.0, count));
  question.most = static_cast<int>(std::clamp(source.number("maxSelectedChoices", 0), 0.0, count));
  source.ignore({"colCount", "searchEnabled", "allowClear", "renderAs", "itemSize", "showClearButton"});
  draft.step.kept = !question.choices.empty();
  if (!draft.step.kept) lose(source.draft(), source.path(), question.id, "it has no choices of its own");
}

/// From their lowest to their highest point, in steps of one; 0 to 10 is our score.
void read_points(Source& source, DraftQuestion& draft) {
  auto& question = draft.question;
  const double low = source.number("rateMin", 1);
  const double count = source.number("rateCount", 0);
  const double high = source.number("rateMax", count > 0 ? low + count - 1 : 5);
  const double step = source.number("rateStep", 1);
  source.ignore({"rateCount", "autoGenerate", "displayMode", "rateColorMode", "scaleColorMode"});
  if (low == 0 && high == 10 && step == 1) {
    question.type = QuestionType::nps;
  } else if (step == 1 && std::floor(low) == low && high - low >= 1 && high - low <= 9 && std::fabs(low) < 1000) {
    question.type = QuestionType::rating;
    question.points = static_cast<int>(high - low) + 1;
    draft.offset = static_cast<int>(low) - 1;
    if (draft.offset != 0) lose(source.draft(), source.path(), "rateMin", "the points are counted from 1 here");
  } else {
    question.type = QuestionType::number;
    question.min = low;
    question.max = high;
    question.step = step > 0 ? step : 1;
    lose(source.draft(), source.path(), "rateMax", "a rating has 2 to 10 points here, so it became a number");
  }
}

void read_rating(Source& source, DraftQuestion& draft) {
  auto& question = draft.question;
  const std::string look = source.text("rateType") + source.text("rateDisplayMode");
  question.look = look == "stars"     ? survey::Look::stars
                  : look == "smileys" ? survey::Look::smileys
                                      : survey::Look::numbers;
  if (source.list("rateValues") != nullptr) {
    question.type = QuestionType::choice;
    add_items(source, "rateValues", draft);
    lose(source.draft(), source.path_of("rateValues"), "rateValues", "a rating with values of its own became a choice");
    source.ignore({"rateMin", "rateMax", "rateStep", "rateCount", "autoGenerate", "displayMode"});
  } else {
    read_points(source, draft);
  }
  if (!survey::is_scale(question.type)) return;
  question.left = words_member(source, "minRateDescription", Recall::none);
  question.right = words_member(source, "maxRateDescription", Recall::none);
}

/// Bounds that leave no answer are none.
void mend_bounds(Source& source, survey::Question& question) {
  if (question.least > question.most && question.most > 0) {
    lose(source.draft(), source.path(), "minSelectedChoices", "it is more than the most that can be chosen");
    question.least = 0;
  }
  if (question.min && question.max && *question.min > *question.max) {
    lose(source.draft(), source.path(), "max", "it is less than the least");
    question.max.reset();
  }
}

/// Yes or no: an answer in any case, so no consent of ours.
void read_boolean(Source& source, DraftQuestion& draft) {
  draft.question.type = QuestionType::choice;
  add_choice(draft, "yes", words_or(source, "labelTrue", "Yes"));
  also_called(draft, "true");
  also_called(draft, source.text("valueTrue"));
  add_choice(draft, "no", words_or(source, "labelFalse", "No"));
  also_called(draft, "false");
  also_called(draft, source.text("valueFalse"));
  source.ignore({"renderAs", "swapOrder"});
}

std::string day_member(Source& source, std::string_view key) {
  const std::string day = source.text(key).substr(0, 10);
  if (survey::is_date(day)) return day;
  source.lose(key, "this is not a day written YYYY-MM-DD");
  return {};
}

void read_limits(Source& source, survey::Question& question) {
  if (question.type == QuestionType::number) {
    if (source.member("min") != nullptr) question.min = source.number("min", 0);
    if (source.member("max") != nullptr) question.max = source.number("max", 0);
    const double step = source.number("step", 1);
    question.step = step > 0 ? step : 1;
  } else if (question.type == QuestionType::date) {
    question.earliest = day_member(source, "min");
    question.latest = day_member(source, "max");
    if (!question.latest.empty() && question.earliest > question.latest) {
      lose(source.draft(), source.path_of("max"), question.latest, "it is before the first day");
      question.latest.clear();
    }
  }
}

void read_text(Source& source, const std::string& type, DraftQuestion& draft) {
  auto& question = draft.question;
  const std::string input = source.text("inputType");
  if (input == "email") question.type = QuestionType::email;
  if (input == "number" || input == "range") question.type = QuestionType::number;
  if (input == "date") question.type = QuestionType::date;
  if (question.type == QuestionType::text && !input.empty() && input != "text") {
    source.lose("inputType", "any text is accepted here");
  }
  question.multiline = type == "comment";
  question.placeholder =
      words_member(source, source.member("placeHolder") != nullptr ? "placeHolder" : "placeholder", Recall::none);
  if (question.type == QuestionType::date) question.placeholder = {};
  const double most = source.number("maxLength", survey::default_max_length);
  if (most >= 1) question.max_length = static_cast<int>(std::min(most, double{survey::largest_max_length}));
  read_limits(source, question);
  source.ignore({"rows", "autoGrow", "cols", "size", "autocomplete", "textUpdateMode"});
}

/// Its words, as a statement.
void read_html(Source& source, DraftQuestion& draft) {
  draft.question.type = QuestionType::statement;
  draft.question.ask.otherwise = words_member(source, "html", Recall::braces);
  draft.step.kept = !draft.question.ask.empty();
}

void read_kind(Source& source, const std::string& type, DraftQuestion& draft) {
  if (type == "rating") return read_rating(source, draft);
  if (type == "boolean") return read_boolean(source, draft);
  if (type == "html") return read_html(source, draft);
  if (type == "text" || type == "comment") return read_text(source, type, draft);
  const bool several = type == "checkbox" || type == "tagbox";
  draft.question.type = several ? QuestionType::choices : QuestionType::choice;
  read_choices(source, draft);
}

void read_common(Source& source, DraftQuestion& draft) {
  auto& question = draft.question;
  question.ask.otherwise = words_member(source, "title", Recall::braces);
  question.help.otherwise = words_member(source, "description", Recall::braces);
  question.required = source.flag("isRequired");
  if (question.ask.empty()) {
    const std::string name = plain_words(source.draft(), source.text("name"), source.path_of("name"), Recall::none);
    question.ask.otherwise.by_language.emplace_back("", name.empty() ? question.id : name);
  }
  source.ignore({"type",          "name",
                 "visibleIf",     "requiredIf",
                 "correctAnswer", "startWithNewLine",
                 "titleLocation", "descriptionLocation",
                 "width",         "minWidth",
                 "maxWidth",      "indent",
                 "hideNumber",    "errorLocation",
                 "page",          "colSpan",
                 "cssClasses",    "id",
                 "showNumber",    "questionMinWidth",
                 "state"});
}

}  // namespace

bool is_surveyjs_kind(std::string_view type) {
  for (const std::string_view kind : {"rating", "radiogroup", "dropdown", "buttongroup", "checkbox", "tagbox",
                                      "boolean", "text", "comment", "html"}) {
    if (kind == type) return true;
  }
  return false;
}

void read_surveyjs_question(const Json& value, const std::string& path, Draft& draft) {
  Source source(value, path, draft);
  const std::string type = source.text("type");
  const Name* name = draft.next_name(source.text("name"));
  DraftQuestion question;
  question.question.id = name == nullptr ? "question" : name->ours;
  question.step.id = question.question.id;
  question.step.kept = is_surveyjs_kind(type);
  if (question.step.kept) {
    read_common(source, question);
    read_kind(source, type, question);
    if (!source.flag("visible", true)) {
      question.step.kept = false;
      lose(draft, source.path_of("visible"), question.question.id, "it is never shown, unless a script shows it");
    }
    mend_bounds(source, question.question);
    source.finish();
  } else {
    lose(draft, source.path_of("type"), type.empty() ? "question" : type, "there is no such kind of question here");
  }
  draft.questions.push_back(std::move(question));
}

}  // namespace zeroten::codec::importing
