// What to draw, and nothing else: texts resolved in the respondent's language (docs/messages.md, Screen).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "flow/event.h"
#include "flow/state.h"
#include "survey/markup.h"
#include "survey/wording.h"

namespace zeroten::flow {

/// One number of a scale.
struct Option {
  int value = 0;
  /// The accessible name: the ends of the scale say what they mean.
  std::string name;
};

/// One thing to choose.
struct FieldChoice {
  std::string id;
  std::string text;
  bool other = false;
  bool exclusive = false;
};

struct Field {
  /// What does not change with the respondent: type, bounds, look. Valid as long as the definition.
  const survey::Question* question = nullptr;
  survey::Rich label;
  survey::Rich help;
  bool required = false;
  std::optional<survey::Answer> value = {};
  // nps, rating
  std::string left;
  std::string right;
  std::vector<Option> options;
  // choice, choices, emotion
  std::vector<FieldChoice> choices;
  // text, email, number
  std::string placeholder;
  std::string unit;
};

struct ScreenAction {
  survey::ActionType type = survey::ActionType::link;
  std::string text;
  std::string url;
  /// copy, share: the text. reward: the pool.
  std::string value;
};

struct Progress {
  std::size_t step = 1;
  std::size_t of = 1;
  std::string text;
};

struct Labels {
  std::string region;
  std::string next;
  std::string back;
  std::string dismiss;
  std::string optional;
  /// What the host says about delivery.
  std::string saved;
  std::string unsent;
};

struct Screen {
  Phase kind = Phase::closed;
  std::string id;
  std::string language;
  std::string direction;
  std::vector<EventType> may;
  Labels labels;
  /// closed only: no question was for this respondent.
  bool not_applicable = false;
  // question
  std::optional<Progress> progress = {};
  std::vector<Field> fields;
  // ending
  survey::Rich title;
  survey::Rich text;
  std::vector<ScreenAction> actions;
};

}  // namespace zeroten::flow
