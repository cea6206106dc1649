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
  /// Stars only: the name of a number of stars, a plural by {count} (ICU message syntax).
  std::string names;
  // choice, choices, emotion
  std::vector<FieldChoice> choices;
  /// Only where a choice asks what it is: what stands beside the field for that.
  std::string other_label;
  /// Text only: how many characters are left, a plural by {count}.
  std::string counter;
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

/// What a button or a line of the host says, by a name of docs/messages.md.
struct Label {
  std::string_view name;
  std::string text;
};
using Labels = std::vector<Label>;

/// The text called `name`; empty if this screen has none.
std::string_view label(const Labels& labels, std::string_view name);

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
