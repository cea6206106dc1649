#include "codec/import/formbricks.h"

#include "base/language.h"
#include "codec/import/formbricks_ending.h"
#include "codec/import/formbricks_question.h"
#include "codec/import/words.h"

namespace zeroten::codec::importing {

namespace {

constexpr std::string_view targeting = "who is asked, and when, is not imported; write it into 'show'";

/// [{"language": {"code": "de"}, "default": true, "enabled": true}]
void read_languages(Source& survey) {
  const Json* languages = survey.list("languages");
  if (languages == nullptr) return;
  Draft& draft = survey.draft();
  for (std::size_t i = 0; i < languages->size(); ++i) {
    const std::string path = child_path(survey.path_of("languages"), i);
    Source entry((*languages)[i], path, draft);
    const Json* language = entry.object("language");
    const std::string code = language == nullptr ? "" : Source(*language, path, draft).text("code");
    if (!is_language_tag(code)) {
      lose(draft, path, code, "this is no language tag");
    } else if (entry.flag("default")) {
      draft.default_language = code;
      draft.languages.insert(draft.languages.begin(), code);
    } else if (entry.flag("enabled", true)) {
      draft.languages.push_back(code);
    }
  }
}

void read_hidden_fields(Source& survey) {
  const Json* value = survey.object("hiddenFields");
  if (value == nullptr) return;
  Draft& draft = survey.draft();
  Source hidden(*value, survey.path_of("hiddenFields"), draft);
  const Json* ids = hidden.list("fieldIds");
  std::vector<std::string> taken;
  for (std::size_t i = 0; ids != nullptr && i < ids->size(); ++i) {
    const std::string theirs = text_in((*ids)[i]);
    const std::string fact = "hidden." + free_id(theirs, "field", taken);
    taken.push_back(fact.substr(7));
    draft.facts.push_back(fact);
    draft.names.push_back({theirs, fact});
  }
  hidden.ignore("enabled");
  hidden.finish();
}

void name_questions(const Json* questions, Draft& draft) {
  for (std::size_t i = 0; questions != nullptr && i < questions->size(); ++i) {
    Source question((*questions)[i], "", draft);
    const std::string theirs = question.text("id");
    const std::string type = question.text("type");
    const std::string ours = name_id(draft, theirs, "q" + std::to_string(draft.names.size() + 1));
    draft.names.push_back({theirs, ours, is_formbricks_kind(type)});
  }
}

/// The card before the first question, as a statement.
void read_welcome(Source& survey) {
  const Json* value = survey.object("welcomeCard");
  if (value == nullptr) return;
  Draft& draft = survey.draft();
  Source card(*value, survey.path_of("welcomeCard"), draft);
  if (!card.flag("enabled")) return;
  DraftQuestion welcome;
  welcome.question.type = survey::QuestionType::statement;
  welcome.question.id = name_id(draft, "welcome", "welcome");
  welcome.step.id = welcome.question.id;
  welcome.question.ask.otherwise = words_member(card, "headline", Recall::hash);
  if (welcome.question.ask.empty()) return;
  const bool older = card.member("html") != nullptr;
  welcome.question.help.otherwise = words_member(card, older ? "html" : "subheader", Recall::hash);
  draft.names.push_back({welcome.question.id, welcome.question.id});
  draft.questions.push_back(std::move(welcome));
  card.lose("buttonLabel", "buttons have standard words here");
  card.lose("timeToFinish", "how long it takes is not said here");
  card.lose("showResponseCount", "how many answered is not said here");
  card.finish();
}

/// One step after the other; `page` where they share a screen.
Place read_questions(const Json& questions, const std::string& path, std::string_view theirs, const std::string& page,
                     Places& places, Draft& draft) {
  const std::size_t begin = draft.questions.size();
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const std::size_t first = draft.questions.size();
    read_formbricks_question(questions[i], child_path(path, i), draft);
    for (std::size_t k = first; k < draft.questions.size() && !page.empty(); ++k) {
      draft.questions[k].question.page = page;
    }
    Source question(questions[i], "", draft);
    places.steps.push_back({question.text("id"), first, draft.questions.size() - 1});
  }
  return {std::string(theirs), begin, draft.questions.size() - 1};
}

/// Newer files: blocks of elements, one screen each, with the rules at the block.
void read_blocks(const Json& blocks, Places& places, Draft& draft) {
  std::vector<Place> block_places;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Source block(blocks[i], child_path("/blocks", i), draft);
    const Json* elements = block.list("elements");
    if (elements == nullptr || elements->empty()) continue;
    const std::string page = elements->size() > 1 ? "block_" + std::to_string(i + 1) : "";
    block_places.push_back(read_questions(*elements, block.path_of("elements"), block.text("id"), page, places, draft));
    for (const auto* button : {"buttonLabel", "backButtonLabel"})
      block.lose(button, "buttons have standard words here");
    block.ignore({"name", "logic", "logicFallback"});
    block.finish();
  }
  places.steps.insert(places.steps.end(), block_places.begin(), block_places.end());
  for (std::size_t i = 0, at = 0; i < blocks.size() && at < block_places.size(); ++i) {
    const std::string id = Source(blocks[i], "", draft).text("id");
    if (block_places[at].theirs == id) {
      read_formbricks_logic(blocks[i], child_path("/blocks", i), block_places[at++], places, draft);
    }
  }
}

void read_flat_questions(const Json& questions, Places& places, Draft& draft) {
  read_questions(questions, "/questions", "", "", places, draft);
  const std::vector<Place> own = places.steps;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    read_formbricks_logic(questions[i], child_path("/questions", i), own[i], places, draft);
  }
}

/// To whom, when and how often: not part of a definition's questions here.
constexpr std::string_view of_targeting[] = {
    "triggers",
    "segment",
    "displayOption",
    "displayLimit",
    "displayPercentage",
    "recontactDays",
    "delay",
    "autoClose",
    "autoComplete",
    "runOnDate",
    "closeOnDate",
    "singleUse",
    "pin",
    "resultShareKey",
    "isVerifyEmailEnabled",
    "isSingleResponsePerEmailEnabled",
    "inlineTriggers",
    "recaptcha",
    "surveyClosedMessage",
    "verifyEmail",
};

/// How it looks, and what the system keeps for itself.
constexpr std::string_view harmless[] = {
    "id",
    "type",
    "status",
    "createdAt",
    "updatedAt",
    "environmentId",
    "createdBy",
    "styling",
    "productOverwrites",
    "projectOverwrites",
    "showLanguageSwitch",
    "attributeFilters",
    "metadata",
    "slug",
    "isBackButtonHidden",
    "isAutoProgressingEnabled",
    "isCaptureIpEnabled",
    "customHeadScripts",
    "customHeadScriptsMode",
    "workspaceId",
};

void finish(Source& survey) {
  survey.lose("variables", "there are no variables here; see 'computed'");
  survey.lose("redirectUrl", "nobody is sent elsewhere at the end");
  survey.lose("followUps", "nothing is sent to respondents");
  for (const std::string_view who : of_targeting) survey.lose(who, targeting);
  survey.ignore(harmless);
  survey.finish();
}

}  // namespace

Draft read_formbricks(const Json& json) {
  Draft draft;
  Source survey(json, "", draft);
  draft.id = free_id(survey.text("name"), "survey", {});
  read_languages(survey);
  read_hidden_fields(survey);
  const Json* blocks = survey.list("blocks");
  const Json* questions = survey.list("questions");
  name_questions(questions, draft);
  for (std::size_t i = 0; blocks != nullptr && i < blocks->size(); ++i) {
    name_questions(Source((*blocks)[i], "", draft).list("elements"), draft);
  }
  Places places;
  read_formbricks_endings(survey, places);
  read_welcome(survey);
  if (blocks != nullptr && !blocks->empty()) {
    read_blocks(*blocks, places, draft);
  } else if (questions != nullptr) {
    read_flat_questions(*questions, places, draft);
  }
  finish(survey);
  return draft;
}

}  // namespace zeroten::codec::importing
