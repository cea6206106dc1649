#include "codec/import/formbricks_condition.h"

#include "codec/import/compare.h"

namespace zeroten::codec::importing {

namespace {

using survey::QuestionType;

struct Operation {
  std::string_view name;
  Relation relation;
  bool negated = false;
};

/// Both the names of groups and the shorter ones of flat rules.
constexpr Operation operations[] = {
    {"equals", Relation::equals},
    {"doesNotEqual", Relation::equals, true},
    {"notEquals", Relation::equals, true},
    {"contains", Relation::contains},
    {"doesNotContain", Relation::contains, true},
    {"startsWith", Relation::begins},
    {"doesNotStartWith", Relation::begins, true},
    {"endsWith", Relation::ends},
    {"doesNotEndWith", Relation::ends, true},
    {"isLessThan", Relation::less},
    {"lessThan", Relation::less},
    {"isBefore", Relation::less},
    {"isLessThanOrEqual", Relation::at_most},
    {"lessEqual", Relation::at_most},
    {"isGreaterThan", Relation::more},
    {"greaterThan", Relation::more},
    {"isAfter", Relation::more},
    {"isGreaterThanOrEqual", Relation::at_least},
    {"greaterEqual", Relation::at_least},
};

const Operation* operation_called(std::string_view name) {
  for (const Operation& operation : operations) {
    if (operation.name == name) return &operation;
  }
  return nullptr;
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  for (const std::string_view each : names) {
    if (each == name) return true;
  }
  return false;
}

/// Whether there is an answer. A refused consent is none with them; a statement that must be passed always has one.
std::optional<Logic> given(const DraftQuestion& draft, std::string& reason) {
  const auto& question = draft.question;
  if (question.type == QuestionType::consent) return one_of(question, {false, true});
  if (question.type != QuestionType::statement) return answered(question.id);
  if (question.required) return always();
  reason = "a statement does not say which of its buttons was pressed";
  return std::nullopt;
}

/// "Every" or "at least one" of the listed values is among the answer.
std::optional<Logic> includes(const DraftQuestion& draft, const Json& values, bool every, std::string& reason) {
  if (!values.is_array()) return compare(draft, Relation::contains, values, reason);
  std::vector<Logic> parts;
  for (const Json& value : values) {
    auto part = compare(draft, Relation::equals, value, reason);
    if (!part) return std::nullopt;
    parts.push_back(std::move(*part));
  }
  return every ? both(std::move(parts)) : either(std::move(parts));
}

std::optional<Logic> negated(const std::optional<Logic>& logic) {
  return logic ? std::optional(negation(*logic)) : std::nullopt;
}

const Json& member_of(const Json& object, const char* key) {
  static const Json nothing;
  const auto found = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && found != object.end() ? *found : nothing;
}

std::optional<Logic> fact_condition(const std::string& name, std::string_view operation, const Json& value,
                                    std::string& reason) {
  if (is_one_of(operation, {"isSet", "isNotEmpty", "isSubmitted"})) return answered(name);
  if (is_one_of(operation, {"isNotSet", "isEmpty", "isSkipped"})) return negation(answered(name));
  const Operation* known = operation_called(operation);
  if (known != nullptr) {
    const auto compared = compare_text(name, known->relation, value, reason);
    return known->negated ? negated(compared) : compared;
  }
  reason = "there is nothing like '" + std::string(operation) + "' here";
  return std::nullopt;
}

std::optional<Logic> single_condition(const Json& value, const Draft& draft, std::string& reason) {
  const Json& left = member_of(value, "leftOperand");
  const Json& right = member_of(value, "rightOperand");
  const std::string operation = text_in(member_of(value, "operator"));
  const std::string type = text_in(member_of(left, "type"));
  const std::string name = text_in(member_of(left, "value"));
  if (right.is_object() && member_of(right, "type") != "static") {
    reason = "an answer is compared with another";
    return std::nullopt;
  }
  if (type == "hiddenField") {
    const Name* fact = draft.find_name(name);
    if (fact != nullptr) return fact_condition(fact->ours, operation, member_of(right, "value"), reason);
  }
  const DraftQuestion* question = draft.find_question(name);
  if (question != nullptr) return formbricks_comparison(*question, operation, member_of(right, "value"), reason);
  reason = (type == "variable" ? "there are no variables here: '" : "it asks about '") + name + "', which is not here";
  return std::nullopt;
}

}  // namespace

std::optional<Logic> formbricks_comparison(const DraftQuestion& question, std::string_view operation, const Json& value,
                                           std::string& reason) {
  if (is_one_of(operation, {"isSubmitted", "submitted", "isAccepted", "accepted", "isClicked", "clicked", "isNotEmpty",
                            "isCompletelySubmitted", "isSet"})) {
    return given(question, reason);
  }
  if (is_one_of(operation, {"isSkipped", "skipped", "isEmpty", "isNotSet"})) return negated(given(question, reason));
  if (is_one_of(operation, {"includesAllOf", "includesAll"})) return includes(question, value, true, reason);
  if (is_one_of(operation, {"includesOneOf", "includesOne", "equalsOneOf", "isAnyOf"})) {
    return includes(question, value, false, reason);
  }
  if (is_one_of(operation, {"doesNotIncludeOneOf", "doesNotIncludeAllOf"})) {
    const auto not_included = negated(includes(question, value, operation == "doesNotIncludeAllOf", reason));
    return not_included ? std::optional(both({answered(question.question.id), *not_included})) : std::nullopt;
  }
  const Operation* known = operation_called(operation);
  if (known == nullptr) {
    reason = "there is nothing like '" + std::string(operation) + "' here";
    return std::nullopt;
  }
  const auto compared = compare(question, known->relation, value, reason);
  return known->negated ? negated(compared) : compared;
}

std::optional<Logic> formbricks_condition(const Json& value, const Draft& draft, std::string& reason) {
  const Json& conditions = member_of(value, "conditions");
  if (!conditions.is_array()) return single_condition(value, draft, reason);
  std::vector<Logic> parts;
  for (const Json& condition : conditions) {
    auto part = formbricks_condition(condition, draft, reason);
    if (!part) return std::nullopt;
    parts.push_back(std::move(*part));
  }
  return member_of(value, "connector") == "or" ? either(std::move(parts)) : both(std::move(parts));
}

}  // namespace zeroten::codec::importing
