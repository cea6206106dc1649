#include "codec/import/draft.h"

#include <algorithm>

#include "base/id.h"
#include "condition/function.h"
#include "survey/environment.h"

namespace zeroten::codec::importing {

namespace {

constexpr std::size_t longest_slug = 40;  // leaves room for a number behind it

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Letters and digits of `name`, with one `_` for whatever else stands between them; and those of `besides`.
std::string slug(std::string_view name, std::string_view besides) {
  std::string made;
  for (const char c : name) {
    if (made.size() >= longest_slug) break;
    if (is_letter_or_digit(c) || (besides.find(c) != std::string_view::npos && !made.empty())) {
      made += c;
    } else if (!made.empty() && made.back() != '_') {
      made += '_';
    }
  }
  while (!made.empty() && made.back() == '_') made.pop_back();
  return made;
}

/// Words that conditions read as something else than a question.
bool is_taken_word(std::string_view word) {
  for (const condition::Predicate& predicate : survey::predicates()) {
    if (predicate.name == word) return true;
  }
  for (const std::string_view known : {"true", "false", "null", "in", "has", "subject"}) {
    if (known == word) return true;
  }
  return condition::is_reserved(word) || condition::is_root(word) || condition::find_function(word) != nullptr;
}

template <typename IsTaken>
std::string numbered(const std::string& wanted, IsTaken&& is_taken) {
  std::string id = wanted;
  for (int number = 2; is_taken(id); ++number) id = wanted + "_" + std::to_string(number);
  return id;
}

}  // namespace

const Name* Draft::find_name(std::string_view theirs) const {
  const auto found = std::find_if(names.begin(), names.end(), [&](const Name& name) { return name.theirs == theirs; });
  return found == names.end() ? nullptr : &*found;
}

const Name* Draft::next_name(std::string_view theirs) const {
  for (const Name& name : names) {
    const auto same = [&](const DraftQuestion& question) { return question.step.id == name.ours; };
    if (name.theirs == theirs && std::none_of(questions.begin(), questions.end(), same)) return &name;
  }
  return nullptr;
}

const DraftQuestion* Draft::find_question(std::string_view theirs) const {
  const Name* name = find_name(theirs);
  if (name == nullptr || !name->kept) return nullptr;
  for (const DraftQuestion& question : questions) {
    if (question.step.kept && question.step.id == name->ours) return &question;
  }
  return nullptr;
}

void lose(Draft& draft, std::string_view path, std::string_view value, std::string_view reason) {
  report(draft.problems, ProblemCode::not_carried_over, path, {{"value", value}, {"reason", reason}},
         Severity::warning);
}

std::string name_id(const Draft& draft, std::string_view name, std::string_view otherwise) {
  std::string wanted = slug(name, "_");
  if (wanted.empty()) wanted = otherwise;
  if (wanted[0] >= '0' && wanted[0] <= '9') wanted = "q" + wanted;
  return numbered(wanted, [&](const std::string& id) {
    const auto same = [&](const Name& other) { return other.ours == id; };
    return is_taken_word(id) || !is_id(id) || std::any_of(draft.names.begin(), draft.names.end(), same);
  });
}

std::string free_id(std::string_view name, std::string_view otherwise, const std::vector<std::string>& taken) {
  std::string wanted = slug(name, "_-");
  if (wanted.empty()) wanted = otherwise;
  return numbered(wanted, [&](const std::string& id) {
    return !is_id(id) || std::find(taken.begin(), taken.end(), id) != taken.end();
  });
}

}  // namespace zeroten::codec::importing
