// A survey as plain values: what was written, with the standard survey filled in where nothing was.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/category.h"
#include "survey/text.h"

namespace zeroten::survey {

enum class QuestionType { nps, text };
std::string_view name_of(QuestionType type);
std::optional<QuestionType> question_type(std::string_view name);

inline constexpr int default_max_length = 2000;   // code points
inline constexpr int largest_max_length = 10000;  // code points

struct Question {
  std::string id;
  QuestionType type = QuestionType::text;
  bool required = false;
  /// What is asked. Empty: the standard wording of the language.
  VariantText ask;
  // nps
  LocalizedText left;
  LocalizedText right;
  // text
  LocalizedText placeholder;
  bool multiline = true;
  int max_length = default_max_length;  // code points
};

enum class ActionType { link };
std::string_view name_of(ActionType type);
std::optional<ActionType> action_type(std::string_view name);

struct Action {
  ActionType type = ActionType::link;
  LocalizedText text;
  /// https, mailto or tel; checked when read.
  std::string url;
};

struct Ending {
  std::string id;
  /// Standard endings only: the category whose ending this is. Nothing: anybody's.
  std::optional<score::Category> category = {};
  /// Empty: the standard wording of the respondent's category.
  VariantText title;
  VariantText text;
  std::vector<Action> actions;
};

struct Definition {
  std::string id;
  /// The first 128 bits of the SHA-256 of the definition in canonical form, as 32 hexadecimal digits.
  std::string revision;
  /// Who is asked about: "Fjellrev". May be empty when no text needs it.
  std::string subject;
  /// BCP 47 tags, the fallback first. Empty: every language that the texts and the standard wording have.
  std::vector<std::string> languages;
  std::vector<Question> questions;
  std::vector<Ending> endings;
};

/// The question called `id`; null if there is none. Valid as long as `definition`.
const Question* find_question(const Definition& definition, std::string_view id);
const Ending* find_ending(const Definition& definition, std::string_view id);

/// The first question of type nps: the one that gives the response its score and category. Null if there is none.
const Question* score_question(const Definition& definition);

}  // namespace zeroten::survey
