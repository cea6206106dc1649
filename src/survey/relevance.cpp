#include "survey/relevance.h"

#include <algorithm>

#include "survey/recalls.h"
#include "survey/usage.h"

namespace zeroten::survey {

namespace {

class Uses {
 public:
  Uses(const Definition& definition, const std::vector<Variable>& variables)
      : definition_(definition), variables_(variables) {
    for (std::size_t i = 0; i < variables.size(); ++i) last_.push_back(i);
  }

  void note(const condition::Expression& condition, std::size_t at) {
    for (const condition::Reference& reference : needs_of(definition_, condition)) note(reference.name, at);
  }

  void note(const std::vector<Recall>& recalls, std::size_t at) {
    for (const Recall& recall : recalls) {
      for (const std::string& name : recall.needs) note(name, at);
    }
  }

  void note(std::string_view name, std::size_t at) {
    for (std::size_t i = 0; i < variables_.size(); ++i) {
      // A root without a name behind it ("answers") may be asked for anything below it.
      const bool meant = variables_[i].name == name || variables_[i].name.starts_with(std::string(name) + '.');
      if (meant) last_[i] = std::max(last_[i], at);
    }
  }

  std::vector<std::size_t> take() { return std::move(last_); }

 private:
  const Definition& definition_;
  const std::vector<Variable>& variables_;
  std::vector<std::size_t> last_;
};

}  // namespace

std::vector<std::size_t> last_uses(const Definition& definition, const std::vector<Variable>& variables) {
  Uses uses(definition, variables);
  for (std::size_t i = 0; i < variables.size(); ++i) {
    const Question* question = variables[i].question;
    if (question == nullptr) continue;
    uses.note(question->when, i);
    uses.note(question->required_when, i);
    uses.note(question->end_if, i);
    uses.note(recalls_of(definition, *question, {}), i);
  }
  for (const Ending& ending : definition.endings) {
    uses.note(ending.when, until_the_end);
    uses.note(recalls_of(definition, ending, {}), until_the_end);
  }
  if (const Question* score = score_question(definition)) uses.note("answers." + score->id, until_the_end);
  return uses.take();
}

}  // namespace zeroten::survey
