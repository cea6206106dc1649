#include "codec/import/posthog_question.h"

#include <algorithm>

#include "base/language.h"
#include "codec/import/choices.h"
#include "codec/import/posthog_branching.h"
#include "codec/import/posthog_translation.h"
#include "survey/link.h"

namespace zeroten::codec::importing {

namespace {

using survey::LocalizedText;
using survey::QuestionType;

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
  if (!draft.question.choices.empty()) return;
  lose(source.draft(), source.path(), "choices", "there is nothing to choose from");
  draft.step.kept = false;
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

}  // namespace

void read_posthog_question(const Json& value, std::size_t index, Draft& survey) {
  Source source(value, child_path("/questions", index), survey);
  const Json* translations = source.object("translations");
  DraftQuestion draft;
  auto& question = draft.question;
  question.ask.otherwise = translated(source, translations, "question");
  question.help.otherwise = translated(source, translations, "description");
  if (!read_type(source, translations, draft)) draft.step.kept = false;
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

}  // namespace zeroten::codec::importing
