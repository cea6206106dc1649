#include "flow/view.h"

#include <span>

#include "base/language.h"
#include "base/template_text.h"
#include "flow/field.h"
#include "flow/possible_events.h"

namespace zeroten::flow {

namespace {

using survey::ActionType;
using survey::Phrase;

struct LabelPhrase {
  std::string_view name;
  Phrase phrase;
};

constexpr LabelPhrase common_labels[] = {{"region", Phrase::region}, {"dismiss", Phrase::dismiss},
                                         {"launch", Phrase::launch}, {"newTab", Phrase::new_tab},
                                         {"saved", Phrase::saved},   {"unsent", Phrase::unsent},
                                         {"sent", Phrase::sent},     {"keepOpen", Phrase::keep_open}};
constexpr LabelPhrase question_labels[] = {{"back", Phrase::back}, {"optional", Phrase::optional}};
constexpr LabelPhrase action_labels[] = {
    {"copied", Phrase::copied},          {"shareEmail", Phrase::share_email},       {"shareCopy", Phrase::share_copy},
    {"rewardCode", Phrase::reward_code}, {"rewardWaiting", Phrase::reward_waiting}, {"rewardNone", Phrase::reward_none},
    {"tryAgain", Phrase::try_again}};
constexpr LabelPhrase kiosk_labels[] = {{"start", Phrase::start},
                                        {"stillThere", Phrase::still_there},
                                        {"startsOver", Phrase::starts_over},
                                        {"startOver", Phrase::start_over},
                                        {"continue", Phrase::go_on}};

/// As they stand: plurals are for the host, which knows the language's rules.
void add_labels(Labels& labels, std::span<const LabelPhrase> phrases, const Phrasing& words) {
  for (const auto& [name, phrase] : phrases) labels.push_back({name, std::string(words.wording()[phrase])});
}

/// Counts questions, not screens: what is left does not look longer because a page is long.
Progress progress_of(std::size_t asked, std::size_t left, const Phrasing& words) {
  Progress progress{asked, asked + left, {}};
  const std::string step = std::to_string(progress.step);
  const std::string of = std::to_string(progress.of);
  progress.text = fill_template(words.wording()[Phrase::progress], [&](std::string_view name) {
    return name == "step" ? std::optional<std::string_view>(step) : std::optional<std::string_view>(of);
  });
  return progress;
}

void show_question(Screen& screen, const survey::Definition& survey, const State& state, const Path& path,
                   const Phrasing& words) {
  const ScreenRange range = path.screen_at(path.index_of(state.position));
  for (std::size_t i = range.begin; i < range.end; ++i) {
    screen.fields.push_back(field_of(survey, state, path, *path.questions[i], words));
  }
  const std::size_t left = possible_after(state, path, range.end);
  screen.progress = progress_of(range.begin + 1, left + range.end - range.begin - 1, words);
  screen.labels.push_back({"next", words.phrase(left == 0 ? Phrase::submit : Phrase::next)});
  add_labels(screen.labels, question_labels, words);
}

Phrase action_phrase(ActionType type) {
  switch (type) {
    case ActionType::link:
    case ActionType::contact: return Phrase::contact;
    case ActionType::review: return Phrase::review;
    case ActionType::share: return Phrase::share;
    case ActionType::reward: return Phrase::reward;
    case ActionType::copy: return Phrase::copy;
    case ActionType::invite: return Phrase::invite;
    case ActionType::close: break;
  }
  return Phrase::dismiss;
}

void show_ending(Screen& screen, const survey::Ending& ending, const Phrasing& words) {
  const bool own_words = !ending.title.empty() || !ending.text.empty();
  const survey::EndingPhrases standard = survey::ending_phrases(words.score());
  screen.title = words.rich_or(ending.title, standard.title);
  // A title of the author's with the standard text below it would say two things at once.
  screen.text = own_words ? words.rich(ending.text) : words.rich_or(ending.text, standard.text);
  if (!ending.actions.empty()) add_labels(screen.labels, action_labels, words);
  for (const survey::Action& action : ending.actions) {
    const std::string value = action.type == ActionType::reward ? action.pool : words.text(action.value);
    screen.actions.push_back({action.type, words.text_or(action.text, action_phrase(action.type)), action.url, value});
  }
}

/// Words in another language than the standard ones are the author's: then the screen is in that one.
std::string_view language_of(const State& state, const survey::Wording& wording) {
  return match_language(state.language, {wording.language}).empty() ? std::string_view(state.language)
                                                                    : wording.language;
}

}  // namespace

std::string_view label(const Labels& labels, std::string_view name) {
  for (const Label& label : labels) {
    if (label.name == name) return label.text;
  }
  return {};
}

Screen view(const survey::Definition& survey, const State& state, const survey::Wording& wording) {
  return view(survey, state, path_of(survey, state), wording);
}

Screen view(const survey::Definition& survey, const State& state, const Path& path, const survey::Wording& wording) {
  const Phrasing words(survey, wording, state.language, path);
  Screen screen;
  screen.kind = state.phase;
  screen.language = language_of(state, wording);
  screen.direction = wording.direction;
  if (state.phase == Phase::closed) {
    screen.not_applicable = path.questions.empty();
    return screen;
  }
  screen.id = state.position;
  screen.may = possible_events(state, path);
  add_labels(screen.labels, common_labels, words);
  if (state.channel == Channel::kiosk) add_labels(screen.labels, kiosk_labels, words);
  switch (state.phase) {
    case Phase::question: show_question(screen, survey, state, path, words); break;
    case Phase::ending: show_ending(screen, *survey::find_ending(survey, state.position), words); break;
    case Phase::closed: break;
  }
  return screen;
}

}  // namespace zeroten::flow
