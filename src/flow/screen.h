// What to draw, and nothing else: texts resolved in the respondent's language (docs/messages.md, Screen).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "flow/event.h"
#include "flow/state.h"
#include "survey/wording.h"

namespace zeroten::flow {

struct Option {
  int value = 0;
  /// The accessible name: the ends of the scale say what they mean.
  std::string name;
};

struct Field {
  std::string id;
  survey::QuestionType type = survey::QuestionType::text;
  std::string label;
  bool required = false;
  std::optional<survey::Answer> value = {};
  // nps
  std::string left;
  std::string right;
  std::vector<Option> options;
  // text
  std::string placeholder;
  bool multiline = true;
  int max_length = 0;
};

struct ScreenAction {
  survey::ActionType type = survey::ActionType::link;
  std::string text;
  std::string url;
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
  // question
  std::optional<Progress> progress = {};
  std::vector<Field> fields;
  // ending
  std::string title;
  std::string text;
  std::vector<ScreenAction> actions;
};

}  // namespace zeroten::flow
