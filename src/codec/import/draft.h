// A survey of another system on its way to ours: what the importers fill in, and the writer writes. Authoring only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/import/jumps.h"
#include "survey/definition.h"

namespace zeroten::codec::importing {

/// A name of theirs, and what conditions and texts of ours call it.
struct Name {
  std::string theirs;
  std::string ours;
  /// Whether there is such a question or fact with us.
  bool kept = true;
};

struct DraftQuestion {
  /// Its conditions stay empty: they are `step` here.
  survey::Question question;
  /// What their rules call each of question.choices: ids, values, labels.
  std::vector<std::vector<std::string>> choice_names = {};
  /// Their lowest point of a rating minus ours.
  int offset = 0;
  Step step;
  /// Required while this holds.
  Logic required = never();
};

struct DraftEnding {
  std::string id;
  survey::LocalizedText title = {};
  survey::LocalizedText text = {};
  /// A button to somewhere else; empty: none.
  survey::LocalizedText link_text = {};
  std::string link = {};
  /// Where it stands in their file.
  std::string path = {};
  /// Shown while this holds, besides the jumps that lead there.
  Logic when = never();
};

struct Draft {
  std::string id;
  std::string default_language = "en";
  std::vector<std::string> languages;
  /// Questions and facts by their names; the texts and conditions ask it.
  std::vector<Name> names;
  /// hidden.NAME, all of them texts.
  std::vector<std::string> facts;
  std::vector<DraftQuestion> questions;
  /// None: the standard ones. `fallback` is for those that no rule sends elsewhere.
  std::vector<DraftEnding> endings;
  std::size_t fallback = 0;
  /// What was lost, and what is wrong with the file.
  Problems problems;

  const Name* find_name(std::string_view theirs) const;
  /// The same of the next question to be read: the first of that name that no question of the draft has yet.
  const Name* next_name(std::string_view theirs) const;
  /// Null if there is no such question of theirs, or it was not kept.
  const DraftQuestion* find_question(std::string_view theirs) const;
};

/// Adds the warning that `value` at `path` in their file has no equivalent here.
void lose(Draft& draft, std::string_view path, std::string_view value, std::string_view reason);

/// An id of ours for `name`, which no other of `draft.names` has: one that conditions can write without brackets.
/// `otherwise` if nothing of the name can stand in an id.
std::string name_id(const Draft& draft, std::string_view name, std::string_view otherwise);

/// An id for a survey, choice or ending: other characters become '_'. None of `taken`.
std::string free_id(std::string_view name, std::string_view otherwise, const std::vector<std::string>& taken);

}  // namespace zeroten::codec::importing
