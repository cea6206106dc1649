#include "codec/import/formbricks_question.h"

#include <algorithm>

#include "codec/import/choices.h"
#include "survey/link.h"

namespace zeroten::codec::importing {

namespace {

using survey::LocalizedText;
using survey::QuestionType;

/// Those that ask for several things at once, and what for.
constexpr std::string_view contact_fields[] = {"firstName", "lastName", "email", "phone", "company"};
constexpr std::string_view address_fields[] = {"addressLine1", "addressLine2", "city", "state", "zip", "country"};

constexpr std::string_view standard_buttons = "buttons have standard words here";

void read_open_text(Source& source, DraftQuestion& draft) {
  auto& question = draft.question;
  const std::string input = source.text("inputType");
  if (input == "email") question.type = QuestionType::email;
  if (input == "number") question.type = QuestionType::number;
  if (input == "url" || input == "phone") source.lose("inputType", "any text is accepted here");
  question.multiline = source.flag("longAnswer", true);
  question.placeholder = words_member(source, "placeholder", Recall::none);
  const Json* limit = source.object("charLimit");
  if (limit == nullptr) return;
  Source bounds(*limit, source.path_of("charLimit"), source.draft());
  if (!bounds.flag("enabled")) return;
  const double most = bounds.number("max", survey::default_max_length);
  question.max_length = static_cast<int>(std::clamp(most, 1.0, double{survey::largest_max_length}));
  bounds.lose("min", "a text may be as short as it likes");
  bounds.finish();
}

void read_scale(Source& source, DraftQuestion& draft) {
  auto& question = draft.question;
  question.left = words_member(source, "lowerLabel", Recall::none);
  question.right = words_member(source, "upperLabel", Recall::none);
  if (question.type == QuestionType::nps) return;
  const std::string scale = source.text("scale");
  question.points = static_cast<int>(std::clamp(source.number("range", 5), 2.0, 10.0));
  question.look = scale == "star"     ? survey::Look::stars
                  : scale == "smiley" ? survey::Look::smileys
                                      : survey::Look::numbers;
}

void read_choice(const Json& value, const std::string& path, Draft& survey, DraftQuestion& draft) {
  Source source(value, path, survey);
  const std::string id = source.text("id");
  LocalizedText label = words_member(source, "label", Recall::none);
  const bool is_other = id == "other";
  survey::Choice& choice = add_choice(draft, id, label);
  choice.other = is_other;
  choice.exclusive = id == "none" && draft.question.type == QuestionType::choices;
  for (const auto& [tag, words] : label.by_language) also_called(draft, words);
  source.lose("imageUrl", "there are no pictures here");
  source.finish();
}

void read_choices(Source& source, DraftQuestion& draft) {
  const Json* choices = source.list("choices");
  for (std::size_t i = 0; choices != nullptr && i < choices->size(); ++i) {
    read_choice((*choices)[i], child_path(source.path_of("choices"), i), source.draft(), draft);
  }
  const std::string shuffle = source.text("shuffleOption");
  draft.question.random_order = shuffle == "all" || shuffle == "exceptLast";
  const bool last_stays = !draft.question.choices.empty() && draft.question.choices.back().other;
  if (shuffle == "exceptLast" && !last_stays) source.lose("shuffleOption", "only 'other' stays last; all are shuffled");
  source.lose("otherOptionPlaceholder", "the field of 'other' has standard words");
  source.ignore("displayType");
  if (!draft.question.choices.empty()) return;
  lose(source.draft(), source.path(), "choices", "there is nothing to choose from");
  draft.step.kept = false;
}

/// A statement; a button to elsewhere becomes a link in its text.
void read_call(Source& source, DraftQuestion& draft) {
  const std::string url = source.text("buttonUrl");
  const bool external = source.flag("buttonExternal", !url.empty());
  const bool newer = source.member("ctaButtonLabel") != nullptr;
  LocalizedText label = words_member(source, newer ? "ctaButtonLabel" : "buttonLabel", Recall::none);
  source.lose("dismissButtonLabel", "a statement is passed by one button");
  if (url.empty() || !external) return;
  if (!survey::is_safe_link(url)) return source.lose("buttonUrl", "only links by https, mailto and tel are allowed");
  auto& texts = draft.question.ask.otherwise.by_language;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::string words = i < label.by_language.size() ? label.by_language[i].second : url;
    words.erase(std::remove(words.begin(), words.end(), ']'), words.end());
    texts[i].second += " [" + words + "](" + url + ")";
  }
}

/// What is agreed to is the text; what stands above it is the help.
void read_consent(Source& source, DraftQuestion& draft) {
  LocalizedText label = words_member(source, "label", Recall::hash);
  if (label.empty()) return;
  if (!draft.question.help.empty())
    lose(source.draft(), source.path(), "subheader", "a consent has one text and one help");
  draft.question.help.otherwise = std::move(draft.question.ask.otherwise);
  draft.question.ask.otherwise = std::move(label);
}

void read_kind(Source& source, const std::string& type, DraftQuestion& draft) {
  if (type == "openText") {
    read_open_text(source, draft);
  } else if (type == "nps" || type == "rating") {
    draft.question.type = type == "nps" ? QuestionType::nps : QuestionType::rating;
    read_scale(source, draft);
  } else if (type == "multipleChoiceSingle" || type == "multipleChoiceMulti") {
    draft.question.type = type == "multipleChoiceSingle" ? QuestionType::choice : QuestionType::choices;
    read_choices(source, draft);
  } else if (type == "cta") {
    draft.question.type = QuestionType::statement;
    read_call(source, draft);
  } else if (type == "consent") {
    draft.question.type = QuestionType::consent;
    read_consent(source, draft);
  } else if (type == "date") {
    draft.question.type = QuestionType::date;
    source.ignore("format");
  }
}

/// "{show, required, placeholder}" of one thing that is asked for.
void add_field(Source& source, std::string_view key, const DraftQuestion& heading) {
  const Json* value = source.object(key);
  if (value == nullptr) return;
  Source field(*value, source.path_of(key), source.draft());
  if (!field.flag("show", true)) return;
  Draft& survey = source.draft();
  DraftQuestion draft;
  draft.question.type = key == "email" ? QuestionType::email : QuestionType::text;
  draft.question.id = name_id(survey, heading.question.id + "_" + std::string(key), "field");
  draft.question.multiline = false;
  draft.question.max_length = 200;
  draft.question.page = heading.question.page;
  draft.question.required = field.flag("required");
  draft.question.ask.otherwise = words_member(field, "placeholder", Recall::none);
  if (draft.question.ask.empty()) draft.question.ask.otherwise.by_language.emplace_back("", std::string(key));
  draft.step.id = draft.question.id;
  survey.names.push_back({draft.question.id, draft.question.id});
  field.finish();
  survey.questions.push_back(std::move(draft));
}

/// Under its headline, a question for each of the things.
void add_fields(Source& source, const std::string& type, DraftQuestion draft) {
  draft.question.type = QuestionType::statement;
  draft.question.page = draft.question.page.empty() ? draft.question.id : draft.question.page;
  const DraftQuestion heading = draft;
  source.draft().questions.push_back(std::move(draft));
  if (type == "contactInfo") {
    for (const std::string_view key : contact_fields) add_field(source, key, heading);
  } else {
    for (const std::string_view key : address_fields) add_field(source, key, heading);
  }
}

bool has_fields(std::string_view type) { return type == "contactInfo" || type == "address"; }

void read_common(Source& source, DraftQuestion& draft) {
  auto& question = draft.question;
  question.ask.otherwise = words_member(source, "headline", Recall::hash);
  question.help.otherwise = words_member(source, source.member("html") != nullptr ? "html" : "subheader", Recall::hash);
  question.required = source.flag("required");
  if (question.ask.empty()) question.ask.otherwise.by_language.emplace_back("", question.id);
  source.ignore({"id", "type", "logic", "logicFallback", "isDraft", "isColorCodingEnabled", "insightsEnabled"});
}

}  // namespace

bool is_formbricks_kind(std::string_view type) {
  for (const std::string_view kind : {"openText", "nps", "rating", "multipleChoiceSingle", "multipleChoiceMulti", "cta",
                                      "consent", "date", "contactInfo", "address"}) {
    if (kind == type) return true;
  }
  return false;
}

void read_formbricks_question(const Json& value, const std::string& path, Draft& draft) {
  Source source(value, path, draft);
  const std::string type = source.text("type");
  const Name* name = draft.next_name(source.text("id"));
  DraftQuestion question;
  question.question.id = name == nullptr ? "question" : name->ours;
  question.step.id = question.question.id;
  question.step.kept = is_formbricks_kind(type);
  read_common(source, question);
  if (!question.step.kept) {
    lose(draft, source.path_of("type"), type, "there is no such kind of question here");
    draft.questions.push_back(std::move(question));
    return;
  }
  read_kind(source, type, question);
  if (has_fields(type)) {
    add_fields(source, type, std::move(question));
  } else {
    // Without choices it is not kept after all.
    for (Name& other : draft.names) {
      if (other.ours == question.step.id) other.kept = question.step.kept;
    }
    draft.questions.push_back(std::move(question));
  }
  const bool has_link = type == "cta" && !source.text("buttonUrl").empty();
  if (!has_link || source.member("ctaButtonLabel") != nullptr) source.lose("buttonLabel", standard_buttons);
  source.ignore("buttonLabel");
  source.lose("backButtonLabel", standard_buttons);
  for (const auto* media : {"imageUrl", "videoUrl"}) source.lose(media, "there are no pictures and films here");
  source.finish();
}

}  // namespace zeroten::codec::importing
