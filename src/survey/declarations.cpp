#include "survey/declarations.h"

#include "base/decimal.h"

namespace zeroten::survey {

using condition::Declaration;
using condition::TypeKind;

namespace {

constexpr std::size_t length_of_date = 10;

std::vector<std::string> ids_of(const Question& question) {
  std::vector<std::string> ids;
  for (const Choice& choice : question.choices) ids.push_back(choice.id);
  return ids;
}

void declare_number(Declaration& declaration, const Question& question) {
  declaration.type = {is_whole(question) ? TypeKind::integer : TypeKind::number};
  declaration.min = question.min.value_or(-largest_decimal);
  declaration.max = question.max.value_or(largest_decimal);
  declaration.step = question.step;
}

void declare_choices(Declaration& declaration, const Question& question) {
  declaration.type = condition::list_of({TypeKind::text});
  declaration.ids = ids_of(question);
  declaration.fewest_items = static_cast<std::size_t>(question.least);
  declaration.most_items = static_cast<std::size_t>(question.most);
  // "None of these" alone is enough, however many are wanted otherwise.
  for (const Choice& choice : question.choices) {
    if (choice.exclusive) declaration.fewest_items = 1;
  }
}

void declare_text(Declaration& declaration, std::size_t shortest, std::size_t longest) {
  declaration.type = {TypeKind::text};
  declaration.shortest = shortest;
  declaration.longest = longest;
}

}  // namespace

Declaration declaration_of(const Question& question) {
  Declaration declaration;
  declaration.name = "answers." + question.id;
  switch (question.type) {
    case QuestionType::nps:
    case QuestionType::rating:
      declaration.type = {TypeKind::integer};
      declaration.min = lowest_of(question);
      declaration.max = highest_of(question);
      break;
    case QuestionType::choice:
    case QuestionType::emotion:
      declaration.type = {TypeKind::text};
      declaration.ids = ids_of(question);
      break;
    case QuestionType::choices: declare_choices(declaration, question); break;
    case QuestionType::text: declare_text(declaration, 1, static_cast<std::size_t>(question.max_length)); break;
    case QuestionType::email: declare_text(declaration, 1, longest_email); break;
    case QuestionType::date: declare_text(declaration, length_of_date, length_of_date); break;
    case QuestionType::number: declare_number(declaration, question); break;
    case QuestionType::consent:
    case QuestionType::statement: declaration.type = {TypeKind::boolean}; break;
  }
  return declaration;
}

Declaration declaration_of(const Fact& fact) {
  Declaration declaration;
  declaration.name = fact.name;
  switch (fact.type) {
    case FactType::text:
      declare_text(declaration, 1, longest_fact);
      declaration.ids = fact.values;
      break;
    case FactType::date: declare_text(declaration, length_of_date, length_of_date); break;
    case FactType::boolean: declaration.type = {TypeKind::boolean}; break;
    case FactType::integer:
    case FactType::number:
      declaration.type = {fact.type == FactType::integer ? TypeKind::integer : TypeKind::number};
      declaration.min = fact.min;
      declaration.max = fact.max;
      break;
  }
  return declaration;
}

std::vector<Declaration> declarations(const Definition& definition) {
  std::vector<Declaration> declared;
  for (const Question& question : definition.questions) {
    if (question.type != QuestionType::statement) declared.push_back(declaration_of(question));
  }
  for (const Fact& fact : definition.facts) declared.push_back(declaration_of(fact));
  for (const Computed& computed : definition.computed) {
    Declaration declaration;
    declaration.name = "calc." + computed.id;
    declared.push_back(std::move(declaration));
  }
  return declared;
}

}  // namespace zeroten::survey
