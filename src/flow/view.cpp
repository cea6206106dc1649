#include "flow/view.h"

#include "base/template_text.h"
#include "flow/path.h"
#include "flow/phrasing.h"
#include "flow/possible_events.h"

namespace zeroten::flow {

namespace {

using survey::Phrase;
using survey::Question;
using survey::QuestionType;

std::string option_name(std::string_view pattern, std::string_view value, std::string_view label) {
  return fill_template(pattern, [&](std::string_view name) -> std::optional<std::string_view> {
    if (name == "value") return value;
    if (name == "label") return label;
    return std::nullopt;
  });
}

void add_scale(Field& field, const Question& question, const Phrasing& words) {
  field.left = words.text_or(question.left, Phrase::nps_left);
  field.right = words.text_or(question.right, Phrase::nps_right);
  for (int value = score::lowest_score; value <= score::highest_score; ++value) {
    std::string name = std::to_string(value);
    if (value == score::lowest_score) name = option_name(words.wording()[Phrase::option_left], name, field.left);
    if (value == score::highest_score) name = option_name(words.wording()[Phrase::option_right], name, field.right);
    field.options.push_back({value, std::move(name)});
  }
}

void add_text(Field& field, const Question& question, const Phrasing& words) {
  field.placeholder = words.text_or(question.placeholder, Phrase::text_placeholder);
  field.multiline = question.multiline;
  field.max_length = question.max_length;
}

Field field_of(const survey::Definition& survey, const State& state, const Question& question, const Phrasing& words) {
  Field field;
  field.id = question.id;
  field.type = question.type;
  field.required = question.required;
  if (const survey::Answer* answer = survey::find_answer(state.answers, question.id)) field.value = *answer;
  switch (question.type) {
    case QuestionType::nps:
      field.label = words.text_or(question.ask, survey::nps_phrase(!survey.subject.empty()));
      add_scale(field, question, words);
      break;
    case QuestionType::text:
      field.label = words.text_or(question.ask, survey::why_phrase(words.score()));
      add_text(field, question, words);
      break;
  }
  return field;
}

Progress progress_of(const Path& path, std::string_view position, const Phrasing& words) {
  Progress progress;
  progress.of = path.size();
  progress.step = index_on(path, position) + 1;
  const std::string step = std::to_string(progress.step);
  const std::string of = std::to_string(progress.of);
  progress.text = fill_template(words.wording()[Phrase::progress], [&](std::string_view name) {
    return name == "step" ? std::optional<std::string_view>(step) : std::optional<std::string_view>(of);
  });
  return progress;
}

void show_question(Screen& screen, const survey::Definition& survey, const State& state, const Phrasing& words) {
  const Path path = path_of(survey, state.answers);
  screen.fields.push_back(field_of(survey, state, *survey::find_question(survey, state.position), words));
  screen.progress = progress_of(path, state.position, words);
  const bool last = path.back()->id == state.position;
  screen.labels.next = words.phrase(last ? Phrase::submit : Phrase::next);
  screen.labels.back = words.phrase(Phrase::back);
  screen.labels.optional = words.phrase(Phrase::optional);
}

void show_ending(Screen& screen, const survey::Ending& ending, const Phrasing& words) {
  const bool own_words = !ending.title.empty() || !ending.text.empty();
  const survey::EndingPhrases standard = survey::ending_phrases(words.score());
  screen.title = words.text_or(ending.title, standard.title);
  // A title of the author's with the standard text below it would say two things at once.
  const survey::LocalizedText* text = survey::text_for(ending.text, words.score());
  if (text != nullptr) {
    screen.text = words.text(*text);
  } else if (!own_words) {
    screen.text = words.phrase(standard.text);
  }
  for (const survey::Action& action : ending.actions) {
    screen.actions.push_back({action.type, words.text(action.text), action.url});
  }
}

}  // namespace

Screen view(const survey::Definition& survey, const State& state, const survey::Wording& wording) {
  const Phrasing words(survey, wording, score_in(survey, answers_on_path(survey, state.answers)));
  Screen screen;
  screen.kind = state.phase;
  screen.language = wording.language;
  screen.direction = wording.direction;
  if (state.phase == Phase::closed) return screen;
  screen.id = state.position;
  screen.may = possible_events(survey, state);
  screen.labels.region = words.phrase(Phrase::region);
  screen.labels.dismiss = words.phrase(Phrase::dismiss);
  screen.labels.saved = words.phrase(Phrase::saved);
  screen.labels.unsent = words.phrase(Phrase::unsent);
  switch (state.phase) {
    case Phase::question: show_question(screen, survey, state, words); break;
    case Phase::ending: show_ending(screen, *survey::find_ending(survey, state.position), words); break;
    case Phase::closed: break;
  }
  return screen;
}

}  // namespace zeroten::flow
