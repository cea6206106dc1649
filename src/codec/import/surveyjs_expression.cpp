// Compiled alone: it has names that files beside it have, too.
#include "codec/import/surveyjs_expression.h"

#include "codec/import/compare.h"
#include "codec/import/source.h"
#include "codec/import/surveyjs_lexer.h"

namespace zeroten::codec::importing {

namespace {

using Kind = Word::Kind;
using Formula = std::optional<Logic>;

constexpr int deepest = 30;  // brackets and negations in each other

/// A side of a comparison: a question by its name, or a constant.
struct Operand {
  bool is_name = false;
  std::string name = {};
  Json value = {};
};

struct Operator {
  std::string_view name;
  Relation relation;
  bool negated = false;
};
constexpr Operator operators[] = {
    {"=", Relation::equals},
    {"==", Relation::equals},
    {"equal", Relation::equals},
    {"equals", Relation::equals},
    {"<>", Relation::equals, true},
    {"!=", Relation::equals, true},
    {"notequal", Relation::equals, true},
    {"notequals", Relation::equals, true},
    {"<", Relation::less},
    {"less", Relation::less},
    {"<=", Relation::at_most},
    {"lessorequal", Relation::at_most},
    {">", Relation::more},
    {"greater", Relation::more},
    {">=", Relation::at_least},
    {"greaterorequal", Relation::at_least},
    {"contains", Relation::contains},
    {"contain", Relation::contains},
    {"*=", Relation::contains},
    {"notcontains", Relation::contains, true},
    {"notcontain", Relation::contains, true},
};

const Operator* operator_called(std::string_view name) {
  for (const Operator& each : operators) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

/// 5 < {q} is {q} > 5.
Relation turned(Relation relation) {
  if (relation == Relation::less) return Relation::more;
  if (relation == Relation::more) return Relation::less;
  if (relation == Relation::at_most) return Relation::at_least;
  return relation == Relation::at_least ? Relation::at_most : relation;
}

/// Or, then and, then not and comparisons, as in SurveyJS.
class ExpressionParser {
 public:
  ExpressionParser(std::string_view text, const Draft& draft, std::string& reason)
      : rest_(text), draft_(draft), reason_(reason) {
    advance();
  }

  Formula parse() {
    auto formula = chain(true);
    if (formula && word_.kind != Kind::end) return refuse("'" + word_.text + "' cannot stand there");
    return formula;
  }

 private:
  void advance() { word_ = next_word(rest_); }
  bool is(std::string_view sign, std::string_view short_sign, std::string_view name) const {
    return (word_.kind == Kind::sign && (word_.text == sign || word_.text == short_sign)) ||
           (word_.kind == Kind::word && word_.text == name);
  }
  Formula refuse(const std::string& reason) {
    if (reason_.empty()) reason_ = reason;
    return std::nullopt;
  }

  /// Operands joined by "or", or those of them that are joined by "and".
  Formula chain(bool is_or) {
    std::vector<Logic> parts;
    for (;;) {
      auto part = is_or ? chain(false) : negatable();
      if (!part) return std::nullopt;
      parts.push_back(std::move(*part));
      if (is_or ? !is("||", "|", "or") : !is("&&", "&", "and")) break;
      advance();
    }
    return is_or ? either(std::move(parts)) : both(std::move(parts));
  }

  Formula negatable() {
    if (++depth_ > deepest) return refuse("it is nested too deeply");
    Formula formula;
    if (is("!", "!", "not") || is("!", "!", "negate")) {
      advance();
      formula = negatable();
      if (formula) formula = negation(*formula);
    } else if (is("(", "(", "(")) {
      advance();
      formula = chain(true);
      if (formula && !is(")", ")", ")")) return refuse("')' is missing");
      advance();
    } else {
      formula = comparison();
    }
    --depth_;
    return formula;
  }

  std::optional<Json> constant() {
    Json value;
    if (word_.kind == Kind::number) {
      value = number_in(Json(word_.text)).value_or(0);
    } else if (word_.kind == Kind::word && (word_.text == "true" || word_.text == "false")) {
      value = word_.text == "true";
    } else if (word_.kind == Kind::text || word_.kind == Kind::word) {
      value = word_.text;
    } else {
      return std::nullopt;
    }
    advance();
    return value;
  }

  std::optional<Json> list() {
    Json values = Json::array();
    advance();
    while (!is("]", "]", "]")) {
      const auto value = constant();
      if (!value) return std::nullopt;
      values.push_back(*value);
      if (is(",", ",", ",")) advance();
    }
    advance();
    return values;
  }

  std::optional<Operand> operand() {
    if (word_.kind == Kind::name) {
      Operand name{true, word_.text, {}};
      advance();
      return name;
    }
    const bool calls = word_.kind == Kind::word && !rest_.empty() && rest_[0] == '(';
    auto value = calls ? std::nullopt : is("[", "[", "[") ? list() : constant();
    if (value) return Operand{false, {}, std::move(*value)};
    refuse(calls ? "there is no function '" + word_.text + "' here" : "this part cannot be read: '" + word_.text + "'");
    return std::nullopt;
  }

  const DraftQuestion* question(const std::string& name) {
    const DraftQuestion* found = draft_.find_question(name);
    if (found == nullptr) refuse("it asks about '" + name + "', which is not here");
    return found;
  }

  Formula any_of(const DraftQuestion& asked, const Json& values, bool every) {
    std::vector<Logic> parts;
    for (const Json& value : values.is_array() ? values : Json::array({values})) {
      auto part = compare(asked, Relation::contains, value, reason_);
      if (!part && survey::is_scale(asked.question.type)) part = compare(asked, Relation::equals, value, reason_);
      if (!part) return std::nullopt;
      parts.push_back(std::move(*part));
    }
    return every ? both(std::move(parts)) : either(std::move(parts));
  }

  /// A name alone: the answer is yes.
  Formula truth(const Operand& left) {
    const DraftQuestion* asked = left.is_name ? question(left.name) : nullptr;
    return asked == nullptr ? refuse("a constant is no condition") : compare(*asked, Relation::equals, true, reason_);
  }

  Formula related(const Operand& left, const Operator& known) {
    const auto right = operand();
    if (!right) return std::nullopt;
    if (left.is_name == right->is_name) return refuse("only an answer and a constant can be compared");
    const DraftQuestion* asked = question(left.is_name ? left.name : right->name);
    if (asked == nullptr) return std::nullopt;
    const Json& value = left.is_name ? right->value : left.value;
    const Relation relation = left.is_name ? known.relation : turned(known.relation);
    const bool empty = relation == Relation::equals && value.is_string() && value.get_ref<const std::string&>().empty();
    const auto compared =
        empty ? std::optional(negation(answered(asked->question.id))) : compare(*asked, relation, value, reason_);
    return compared && known.negated ? std::optional(negation(*compared)) : compared;
  }

  Formula comparison() {
    const auto left = operand();
    if (!left) return std::nullopt;
    const std::string name = word_.kind == Kind::word || word_.kind == Kind::sign ? word_.text : "";
    if (name == "empty" || name == "notempty") {
      advance();
      const DraftQuestion* asked = question(left->name);
      if (asked == nullptr) return std::nullopt;
      const Logic has = answered(asked->question.id);
      return name == "empty" ? negation(has) : has;
    }
    if (name == "anyof" || name == "allof" || name == "noneof") {
      advance();
      const auto right = operand();
      const DraftQuestion* asked = right ? question(left->name) : nullptr;
      const auto among = asked == nullptr ? std::nullopt : any_of(*asked, right->value, name == "allof");
      return among && name == "noneof" ? std::optional(negation(*among)) : among;
    }
    const Operator* known = operator_called(name);
    if (known == nullptr) return truth(*left);
    advance();
    return related(*left, *known);
  }

  std::string_view rest_;
  const Draft& draft_;
  std::string& reason_;
  Word word_;
  int depth_ = 0;
};

}  // namespace

std::optional<Logic> surveyjs_expression(std::string_view text, const Draft& draft, std::string& reason) {
  return ExpressionParser(text, draft, reason).parse();
}

}  // namespace zeroten::codec::importing
