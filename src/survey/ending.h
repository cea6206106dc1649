// An ending: what the respondent sees last, and what can be done there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/expression.h"
#include "score/category.h"
#include "survey/text.h"

namespace zeroten::survey {

/// link: a page; review: a public review site; share: tell others; reward: a code from the collector's pool, claimed
/// once the response is stored; copy: a text into the clipboard; invite: join a panel; contact: reach a person; close.
enum class ActionType { link, review, share, reward, copy, invite, contact, close };
std::string_view name_of(ActionType type);
std::optional<ActionType> action_type(std::string_view name);

struct Action {
  ActionType type = ActionType::link;
  /// Empty: the standard words.
  LocalizedText text;
  /// https, mailto or tel; checked when read. reward, copy and close have none.
  std::string url = {};
  /// reward: the name of the pool.
  std::string pool = {};
  /// reward: a code that stands in the definition, for everybody to read; the check refuses it.
  std::string code = {};
  /// copy: what is copied. share: what is said with the link.
  LocalizedText value = {};
};

struct Ending {
  std::string id;
  /// Shown only while this is met; empty: always.
  condition::Expression when = {};
  /// Standard endings only: the category whose ending this is. Nothing: anybody's.
  std::optional<score::Category> category = {};
  /// Empty: the standard wording of the respondent's category.
  VariantText title;
  VariantText text;
  std::vector<Action> actions;
};

}  // namespace zeroten::survey
