#include "codec/import/posthog.h"

#include "base/language.h"
#include "codec/import/posthog_question.h"
#include "codec/import/posthog_translation.h"

namespace zeroten::codec::importing {

namespace {

using survey::LocalizedText;
using survey::QuestionType;

constexpr std::string_view targeting = "who is asked, and when, is not imported; write it into 'show'";

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

/// How it looks.
constexpr std::string_view harmless_in_posthog[] = {
    "backgroundColor",
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
    "hideCancelButton",
};

void translate_title(DraftEnding& ending, const Json* translations, Draft& survey) {
  for (auto entry = translations == nullptr ? Json::const_iterator() : translations->begin();
       translations != nullptr && entry != translations->end(); ++entry) {
    const Json* title = translation_of(translations, entry.key(), "thankYouMessageHeader");
    if (title == nullptr || ending.title.empty() || !is_language_tag(entry.key())) continue;
    ending.title.by_language[0].first = survey.default_language;
    ending.title.by_language.emplace_back(entry.key(),
                                          plain_words(survey, text_in(*title), "/translations", Recall::none));
  }
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
  translate_title(ending, translations, survey);
  if (source.flag("displayThankYouMessage", true) && !ending.title.empty()) survey.endings.push_back(std::move(ending));
  for (const auto* button : {"submitButtonText", "thankYouMessageCloseButtonText"}) {
    source.lose(button, "buttons have standard words here");
  }
  for (const auto* where : {"widgetType", "widgetSelector", "widgetLabel", "surveyPopupDelaySeconds", "tabPosition"}) {
    source.lose(where, targeting);
  }
  source.ignore(harmless_in_posthog);
  source.finish();
}

}  // namespace

Draft read_posthog(const Json& json) {
  Draft survey;
  Source source(json, "", survey);
  survey.id = free_id(lower(source.text("name")), "survey", {});
  const Json* translations = source.object("translations");
  const Json* questions = source.list("questions");
  for (std::size_t i = 0; questions != nullptr && i < questions->size(); ++i)
    read_posthog_question((*questions)[i], i, survey);
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
