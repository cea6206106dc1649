#include "codec/import/compare.h"

#include <algorithm>

#include "base/decimal.h"
#include "codec/import/source.h"
#include "survey/environment.h"

namespace zeroten::codec::importing {

namespace {

using survey::Question;
using survey::QuestionType;

std::string_view sign_of(Relation relation) {
  switch (relation) {
    case Relation::less: return " < ";
    case Relation::at_most: return " <= ";
    case Relation::more: return " > ";
    case Relation::at_least: return " >= ";
    case Relation::equals:
    case Relation::contains:
    case Relation::begins:
    case Relation::ends: break;
  }
  return " == ";
}

std::string_view opposite_sign(Relation relation) {
  switch (relation) {
    case Relation::less: return " >= ";
    case Relation::at_most: return " > ";
    case Relation::more: return " <= ";
    case Relation::at_least: return " < ";
    case Relation::equals:
    case Relation::contains:
    case Relation::begins:
    case Relation::ends: break;
  }
  return " != ";
}

bool is_order(Relation relation) { return sign_of(relation) != " == "; }

bool stands(double left, Relation relation, double right) {
  switch (relation) {
    case Relation::less: return left < right;
    case Relation::at_most: return left <= right;
    case Relation::more: return left > right;
    case Relation::at_least: return left >= right;
    case Relation::equals:
    case Relation::contains:
    case Relation::begins:
    case Relation::ends: break;
  }
  return left == right;
}

Logic compared(const std::string& name, Relation relation, const std::string& literal, std::uint64_t values = 0) {
  return holds({name + std::string(sign_of(relation)) + literal,
                name + std::string(opposite_sign(relation)) + literal,
                {name},
                values});
}

Logic negatable(const std::string& positive, const std::string& name, std::uint64_t values = 0) {
  return holds({positive, "!" + positive, {name}, values});
}

/// "… in …", which has to stand in brackets to be negated.
Logic member_of(const std::string& positive, const std::string& name, std::uint64_t values = 0) {
  return holds({positive, "!(" + positive + ")", {name}, values});
}

/// Bit i for every accepted i; 0 if there are more than a word has bits.
std::uint64_t bits_of(const std::vector<bool>& accepted) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < accepted.size() && accepted.size() <= 64; ++i) {
    if (accepted[i]) bits |= std::uint64_t{1} << i;
  }
  return bits;
}

/// The category of a score that exactly the accepted scores are in; empty if none.
std::string_view category_of(const std::vector<bool>& accepted, int lowest) {
  for (const condition::Predicate& predicate : survey::predicates()) {
    bool same = true;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
      same = same && accepted[i] == predicate.holds(static_cast<int>(i) + lowest);
    }
    if (same) return predicate.name;
  }
  return {};
}

std::string list_of(const std::vector<std::string>& literals) {
  std::string list = "[";
  for (const std::string& literal : literals) list += (list.size() > 1 ? ", " : "") + literal;
  return list + "]";
}

/// Points in a row at one end are compared with their last one.
Logic points_among(const Question& question, const std::vector<bool>& accepted) {
  const std::uint64_t bits = bits_of(accepted);
  const int lowest = survey::lowest_of(question);
  const auto first = std::find(accepted.begin(), accepted.end(), true);
  const auto gap = std::find(first, accepted.end(), false);
  const auto last = accepted.end() - std::find(accepted.rbegin(), accepted.rend(), true).base() + 1;
  const bool in_a_row = std::find(gap, accepted.end(), true) == accepted.end();
  const auto literal = [&](std::ptrdiff_t index) { return std::to_string(static_cast<int>(index) + lowest); };
  const std::string low = literal(first - accepted.begin());
  const std::string high = literal(static_cast<std::ptrdiff_t>(accepted.size()) - last);
  if (in_a_row && low == high) return compared(question.id, Relation::equals, low, bits);
  if (in_a_row && first == accepted.begin()) return compared(question.id, Relation::at_most, high, bits);
  if (in_a_row && gap == accepted.end()) return compared(question.id, Relation::at_least, low, bits);
  std::vector<std::string> literals;
  for (std::size_t i = 0; i < accepted.size(); ++i) {
    if (accepted[i]) literals.push_back(literal(static_cast<std::ptrdiff_t>(i)));
  }
  return member_of(question.id + " in " + list_of(literals), question.id, bits);
}

Logic choices_among(const Question& question, const std::vector<bool>& accepted) {
  std::vector<std::string> literals;
  for (std::size_t i = 0; i < accepted.size(); ++i) {
    if (accepted[i]) literals.push_back(text_literal(question.choices[i].id));
  }
  if (literals.size() == 1) return compared(question.id, Relation::equals, literals[0], bits_of(accepted));
  return member_of(question.id + " in " + list_of(literals), question.id, bits_of(accepted));
}

/// An answer with numbers: of a scale, counted as they count.
Logic compare_points(const DraftQuestion& draft, Relation relation, double value) {
  const Question& question = draft.question;
  std::vector<bool> accepted;
  for (int point = survey::lowest_of(question); point <= survey::highest_of(question); ++point) {
    accepted.push_back(stands(point + draft.offset, relation, value));
  }
  return one_of(question, accepted);
}

std::optional<Logic> compare_choice(const DraftQuestion& draft, const Json& value, std::string& reason) {
  const std::size_t found = choice_called(draft, text_in(value));
  const Question& question = draft.question;
  if (found == question.choices.size()) {
    reason = "'" + question.id + "' has no choice '" + text_in(value) + "'";
    return std::nullopt;
  }
  if (question.type == QuestionType::choices) {
    return member_of(text_literal(question.choices[found].id) + " in " + question.id, question.id);
  }
  std::vector<bool> accepted(question.choices.size());
  accepted[found] = true;
  return one_of(question, accepted);
}

/// A list of exactly these choices.
std::optional<Logic> compare_choices(const DraftQuestion& draft, const Json& values, std::string& reason) {
  std::vector<Logic> parts;
  for (const Json& value : values) {
    auto part = compare_choice(draft, value, reason);
    if (!part) return std::nullopt;
    parts.push_back(std::move(*part));
  }
  const std::string& name = draft.question.id;
  const std::string count = std::to_string(values.size());
  parts.push_back(holds({"size(" + name + ") == " + count, "size(" + name + ") != " + count, {name}}));
  return both(std::move(parts));
}

std::optional<Logic> compare_number(const Question& question, Relation relation, const Json& value,
                                    std::string& reason) {
  const auto number = number_in(value);
  if (number) return compared(question.id, relation, decimal(*number));
  reason = "'" + question.id + "' is a number";
  return std::nullopt;
}

std::optional<Logic> compare_consent(const Question& question, const Json& value, std::string& reason) {
  const std::string text = text_in(value);
  const bool yes = text == "true" || text == "accepted" || text == "1";
  if (yes || text == "false" || text == "0") return one_of(question, {!yes, yes});
  reason = "'" + question.id + "' is true or false";
  return std::nullopt;
}

}  // namespace

std::string text_literal(std::string_view text) {
  std::string literal = "'";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\'' || c == '\\') literal += '\\';
    if (c == '\n') {
      literal += "\\n";
    } else {
      literal += byte < 0x20 ? ' ' : c;
    }
  }
  return literal + "'";
}

std::size_t choice_called(const DraftQuestion& question, std::string_view name) {
  for (std::size_t i = 0; i < question.choice_names.size(); ++i) {
    const auto& names = question.choice_names[i];
    if (std::find(names.begin(), names.end(), name) != names.end()) return i;
  }
  return question.question.choices.size();
}

Logic one_of(const survey::Question& question, const std::vector<bool>& accepted) {
  if (std::find(accepted.begin(), accepted.end(), true) == accepted.end()) return never();
  if (std::find(accepted.begin(), accepted.end(), false) == accepted.end()) return answered(question.id);
  if (question.type == QuestionType::consent) {
    const std::string no = "!" + question.id;
    return accepted[1] ? holds({question.id, no, {question.id}, 2}) : holds({no, question.id, {question.id}, 1});
  }
  if (question.type == QuestionType::nps) {
    const std::string_view category = category_of(accepted, survey::lowest_of(question));
    if (!category.empty()) {
      return negatable(std::string(category) + "(" + question.id + ")", question.id, bits_of(accepted));
    }
  }
  return survey::is_scale(question.type) ? points_among(question, accepted) : choices_among(question, accepted);
}

std::optional<Logic> compare_text(const std::string& name, Relation relation, const Json& value, std::string& reason) {
  const std::string literal = text_literal(text_in(value));
  switch (relation) {
    case Relation::equals: return compared(name, relation, literal);
    case Relation::contains: return negatable(name + ".contains(" + literal + ")", name);
    case Relation::begins: return negatable(name + ".startsWith(" + literal + ")", name);
    case Relation::ends: return negatable(name + ".endsWith(" + literal + ")", name);
    case Relation::less:
    case Relation::at_most:
    case Relation::more:
    case Relation::at_least: break;
  }
  reason = "'" + name + "' is a text, which is neither less nor more";
  return std::nullopt;
}

std::optional<Logic> compare(const DraftQuestion& draft, Relation relation, const Json& value, std::string& reason) {
  const Question& question = draft.question;
  if (survey::is_scale(question.type)) {
    const auto number = number_in(value);
    if (number && (is_order(relation) || relation == Relation::equals)) return compare_points(draft, relation, *number);
    reason = "'" + question.id + "' is a number";
    return std::nullopt;
  }
  switch (question.type) {
    case QuestionType::number: return compare_number(question, relation, value, reason);
    case QuestionType::consent: return compare_consent(question, value, reason);
    case QuestionType::date:
      return is_order(relation) ? compared(question.id, relation, text_literal(text_in(value)))
                                : compare_text(question.id, relation, value, reason);
    case QuestionType::text:
    case QuestionType::email: return compare_text(question.id, relation, value, reason);
    case QuestionType::choice:
    case QuestionType::choices:
      if (relation != Relation::equals && relation != Relation::contains) break;
      if (value.is_array()) return compare_choices(draft, value, reason);
      return compare_choice(draft, value, reason);
    case QuestionType::nps:
    case QuestionType::rating:
    case QuestionType::emotion:
    case QuestionType::statement: break;
  }
  reason = "'" + question.id + "' has no answer that this could be asked of";
  return std::nullopt;
}

}  // namespace zeroten::codec::importing
