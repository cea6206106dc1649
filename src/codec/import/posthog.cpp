#include "codec/import/posthog.h"

#include "base/language.h"
#include "codec/import/choices.h"
#include "codec/import/posthog_branching.h"
#include "survey/link.h"

namespace zeroten::codec::importing {

namespace {

using survey::LocalizedText;
using survey::QuestionType;

constexpr std::string_view targeting = "who is asked, and when, is not imported; write it into 'show'";

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// The text `key` with those of the translations: {"translations": {"de": {"question": "…"}}}.
LocalizedText translated(Source& source, const Json* translations, std::string_view key) {
  LocalizedText text = words_member(source, key, Recall::none);
  if (translations == nullptr || text.empty()) return text;
  for (auto entry = translations->begin(); entry != translations->end(); ++entry) {
    const auto found = entry->is_object() ? entry->find(std::string(key)) : entry->end();
    if (!entry->is_object() || found == entry->end() || !is_language_tag(entry.key())) continue;
    const std::string path = child_path(child_path(source.path_of("translations"), entry.key()), key);
    const auto words = read_words(source.draft(), &*found, path, Recall::none);
    if (words.empty()) continue;
    if (text.by_language[0].first.empty()) text.by_language[0].first = source.draft().default_language;
    text.by_language.emplace_back(entry.key(), words.by_language[0].second);
  }
  return text;
}

const Json* translation_of(const Json* translations, const std::string& language, std::string_view key) {
  const auto found = translations->find(language);
  if (!found->is_object()) return nullptr;
  const auto member = found->find(std::string(key));
  return member == found->end() ? nullptr : &*member;
}

void read_choices(Source& source, const Json* translations, DraftQuestion& draft) {
  const Json* choices = source.list("choices");
  for (std::size_t i = 0; choices != nullptr && i < choices->size(); ++i) {
    const std::string name = text_in((*choices)[i]);
    LocalizedText text =
        read_words(source.draft(), &(*choices)[i], child_path(source.path_of("choices"), i), Recall::none);
    for (auto entry = translations == nullptr ? Json::const_iterator() : translations->begin();
         translations != nullptr && entry != translations->end(); ++entry) {
      const Json* others = translation_of(translations, entry.key(), "choices");
      if (others == nullptr || !others->is_array() || i >= others->size() || !is_language_tag(entry.key())) continue;
      if (text.by_language.size() == 1) text.by_language[0].first = source.draft().default_language;
      text.by_language.emplace_back(entry.key(),
                                    plain_words(source.draft(), text_in((*others)[i]), source.path(), Recall::none));
    }
    add_choice(draft, lower(name), std::move(text));
  }
  const bool open = source.flag("hasOpenChoice");
  if (open && !draft.question.choices.empty()) draft.question.choices.back().other = true;
  draft.question.random_order = source.flag("shuffleOptions");
}

/// Two thumbs: 1 is up, 2 is down.
void read_thumbs(DraftQuestion& draft) {
  draft.question.type = QuestionType::choice;
  add_choice(draft, "up", {{{"", "👍"}}});
  also_called(draft, "1");
  add_choice(draft, "down", {{{"", "👎"}}});
  also_called(draft, "2");
}

void read_rating(Source& source, const Json* translations, DraftQuestion& draft) {
  const int scale = static_cast<int>(source.number("scale", 5));
  const bool faces = source.text("display") == "emoji";
  auto& question = draft.question;
  question.left = translated(source, translations, "lowerBoundLabel");
  question.right = translated(source, translations, "upperBoundLabel");
  source.ignore("isNpsQuestion");
  if (scale == 2) {
    read_thumbs(draft);
    question.left = question.right = {};
    return;
  }
  question.type = scale == 10 ? QuestionType::nps : QuestionType::rating;
  question.points = scale == 10 ? 11 : std::clamp(scale, 2, 10);
  question.look = faces ? survey::Look::smileys : survey::Look::numbers;
}

/// A statement that carries its link as a link.
void read_link(Source& source, DraftQuestion& draft) {
  draft.question.type = QuestionType::statement;
  const std::string link = source.text("link");
  if (link.empty()) return;
  if (!survey::is_safe_link(link)) {
    lose(source.draft(), source.path_of("link"), link, "only links by https, mailto and tel are allowed");
    return;
  }
  for (auto& [tag, words] : draft.question.ask.otherwise.by_language) words += " [" + link + "](" + link + ")";
}

bool read_type(Source& source, const Json* translations, DraftQuestion& draft) {
  const std::string type = source.text("type");
  if (type == "open") return true;
  if (type == "rating") {
    read_rating(source, translations, draft);
  } else if (type == "single_choice" || type == "multiple_choice") {
    draft.question.type = type == "single_choice" ? QuestionType::choice : QuestionType::choices;
    read_choices(source, translations, draft);
  } else if (type == "link") {
    read_link(source, draft);
  } else {
    lose(source.draft(), source.path_of("type"), type, "there is no such kind of question here");
    return false;
  }
  return true;
}

void read_question(const Json& value, std::size_t index, Draft& survey) {
  Source source(value, child_path("/questions", index), survey);
  const Json* translations = source.object("translations");
  DraftQuestion draft;
  auto& question = draft.question;
  question.ask.otherwise = translated(source, translations, "question");
  question.help.otherwise = translated(source, translations, "description");
  draft.step.kept = read_type(source, translations, draft);
  question.required = !source.flag("optional");
  const bool first_score = question.type == QuestionType::nps && survey.find_name("score") == nullptr;
  const std::string number = "q" + std::to_string(index + 1);
  question.id = name_id(survey, first_score ? "score" : lower(source.text("question")), number);
  draft.step.id = question.id;
  survey.names.push_back({first_score ? "score" : "#" + std::to_string(index), question.id, draft.step.kept});
  if (question.ask.otherwise.empty()) question.ask.otherwise.by_language.emplace_back("", question.id);
  read_branching(source, draft);
  source.lose("buttonText", "buttons have standard words here");
  source.ignore({"id", "descriptionContentType", "originalQuestionIndex", "skipSubmitButton"});
  if (draft.step.kept) source.finish();
  survey.questions.push_back(std::move(draft));
}

bool has_jumps(const Draft& survey) {
  for (const DraftQuestion& question : survey.questions) {
    if (!question.step.jumps.empty()) return true;
  }
  return false;
}

void shuffle_questions(Source& source) {
  if (!source.flag("shuffleQuestions")) return;
  Draft& survey = source.draft();
  if (has_jumps(survey)) return source.lose("shuffleQuestions", "with branching there is an order to keep");
  for (DraftQuestion& question : survey.questions) question.question.shuffle = "all";
}

void read_appearance(const Json& value, const Json* translations, Draft& survey) {
  Source source(value, "/appearance", survey);
  const LocalizedText placeholder = words_member(source, "placeholder", Recall::none);
  for (DraftQuestion& question : survey.questions) {
    if (question.question.type == QuestionType::text) question.question.placeholder = placeholder;
  }
  shuffle_questions(source);
  DraftEnding ending{"thanks"};
  ending.title = translated(source, nullptr, "thankYouMessageHeader");
  ending.text = translated(source, nullptr, "thankYouMessageDescription");
  for (auto entry = translations == nullptr ? Json::const_iterator() : translations->begin();
       translations != nullptr && entry != translations->end(); ++entry) {
    const Json* title = translation_of(translations, entry.key(), "thankYouMessageHeader");
    if (title == nullptr || ending.title.empty() || !is_language_tag(entry.key())) continue;
    ending.title.by_language[0].first = survey.default_language;
    ending.title.by_language.emplace_back(entry.key(),
                                          plain_words(survey, text_in(*title), "/translations", Recall::none));
  }
  if (source.flag("displayThankYouMessage", true) && !ending.title.empty()) survey.endings.push_back(std::move(ending));
  for (const auto* button : {"submitButtonText", "thankYouMessageCloseButtonText"}) {
    source.lose(button, "buttons have standard words here");
  }
  for (const auto* where : {"widgetType", "widgetSelector", "widgetLabel", "surveyPopupDelaySeconds", "tabPosition"}) {
    source.lose(where, targeting);
  }
  source.ignore({"backgroundColor",
                 "submitButtonColor",
                 "submitButtonTextColor",
                 "textColor",
                 "textSubtleColor",
                 "descriptionTextColor",
                 "ratingButtonColor",
                 "ratingButtonActiveColor",
                 "ratingButtonHoverColor",
                 "inputBackground",
                 "inputTextColor",
                 "whiteLabel",
                 "autoDisappear",
                 "borderColor",
                 "borderRadius",
                 "boxShadow",
                 "boxPadding",
                 "position",
                 "widgetColor",
                 "fontFamily",
                 "maxWidth",
                 "zIndex",
                 "disabledButtonOpacity",
                 "scrollbarThumbColor",
                 "scrollbarTrackColor",
                 "outlineColor",
                 "thankYouMessageDescriptionContentType",
                 "hideCancelButton"});
  source.finish();
}

}  // namespace

Draft read_posthog(const Json& json) {
  Draft survey;
  Source source(json, "", survey);
  survey.id = free_id(lower(source.text("name")), "survey", {});
  const Json* translations = source.object("translations");
  const Json* questions = source.list("questions");
  for (std::size_t i = 0; questions != nullptr && i < questions->size(); ++i) read_question((*questions)[i], i, survey);
  if (const Json* appearance = source.object("appearance")) read_appearance(*appearance, translations, survey);
  for (const auto* who : {"conditions", "linked_flag", "linked_flag_id", "linked_flag_key", "targeting_flag",
                          "targeting_flag_key", "targeting_flag_filters", "internal_targeting_flag_key",
                          "responses_limit", "schedule", "iteration_count", "iteration_frequency_days"}) {
    source.lose(who, targeting);
  }
  source.ignore({"id",
                 "description",
                 "type",
                 "start_date",
                 "end_date",
                 "created_at",
                 "created_by",
                 "archived",
                 "internal_targeting_flag",
                 "iteration_start_dates",
                 "current_iteration",
                 "current_iteration_start_date",
                 "response_sampling_start_date",
                 "response_sampling_interval_type",
                 "response_sampling_interval",
                 "response_sampling_limit",
                 "response_sampling_daily_limits",
                 "enable_partial_responses",
                 "enable_iframe_embedding",
                 "feature_flag_keys",
                 "user_access_level",
                 "form_content"});
  source.finish();
  return survey;
}

}  // namespace zeroten::codec::importing
