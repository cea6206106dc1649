// A question: what is asked, of whom, and what counts as an answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/expression.h"
#include "survey/text.h"

namespace zeroten::survey {

enum class QuestionType { nps, rating, choice, choices, text, email, consent, number, date, emotion, statement };
std::string_view name_of(QuestionType type);
std::optional<QuestionType> question_type(std::string_view name);

/// What a rating looks like. The answer is a number in any case.
enum class Look { numbers, stars, smileys };
std::string_view name_of(Look look);
std::optional<Look> look(std::string_view name);

/// What a rating measures: customer satisfaction, or customer effort.
enum class Metric { none, csat, ces };
std::string_view name_of(Metric metric);
std::optional<Metric> metric(std::string_view name);

inline constexpr int default_max_length = 2000;    // code points
inline constexpr int largest_max_length = 10000;   // code points
inline constexpr std::size_t longest_other = 200;  // code points
inline constexpr std::size_t longest_email = 254;  // RFC 5321, 4.5.3.1.3

/// One of the things to choose from; in an emotion question, a feeling.
struct Choice {
  std::string id;
  LocalizedText text;
  /// The respondent writes what it is: an answer only together with that text.
  bool other = false;
  /// "None of these": excludes every other choice.
  bool exclusive = false;
  /// Feelings only: −100 (worst) to 100 (best).
  int weight = 0;
};

struct Question {
  std::string id;
  QuestionType type = QuestionType::text;
  bool required = false;
  /// Required while this is met, too.
  condition::Expression required_when = {};
  /// Asked only while this is met; empty: always.
  condition::Expression when = {};
  /// The survey ends after this question while this is met.
  condition::Expression end_if = {};
  /// Neighbours with the same page are on one screen. Empty: a screen of its own.
  std::string page = {};
  /// Neighbours with the same name here are asked in random order. Empty: in its place.
  std::string shuffle = {};

  /// What is asked. Empty: the standard wording of the language.
  VariantText ask;
  VariantText help;

  // nps, rating
  LocalizedText left;
  LocalizedText right;
  int points = 11;  // how many there are: 0 to 10 for nps, 1 to `points` for a rating
  Look look = Look::numbers;
  Metric metric = Metric::none;
  // choice, choices, emotion
  std::vector<Choice> choices = {};
  bool random_order = false;
  int least = 0;  // choices
  int most = 0;
  // text, email, number
  LocalizedText placeholder;
  bool multiline = true;
  int max_length = default_max_length;  // code points
  // number
  std::optional<double> min = {};
  std::optional<double> max = {};
  double step = 1;
  LocalizedText unit;
  // date: YYYY-MM-DD, empty for no bound
  std::string earliest = {};
  std::string latest = {};
};

/// Whether the answer is one number of a short scale.
bool is_scale(QuestionType type);
/// Whether the answer is made of choices.
bool has_choices(QuestionType type);
/// The lowest and the highest answer of a scale.
int lowest_of(const Question& question);
int highest_of(const Question& question);
/// Whether a number question asks for whole numbers: the answer is an integer then.
bool is_whole(const Question& question);

/// The choice called `id`; null if there is none.
const Choice* find_choice(const Question& question, std::string_view id);
/// The choice for what is not listed; null if there is none.
const Choice* other_choice(const Question& question);

}  // namespace zeroten::survey
