#include "codec/import/import.h"

#include <algorithm>

#include "base/names.h"
#include "codec/definition_codec.h"
#include "codec/import/draft_writer.h"
#include "codec/import/formbricks.h"
#include "codec/import/posthog.h"
#include "codec/import/surveyjs.h"
#include "codec/object_reader.h"

namespace zeroten::codec::importing {

namespace {

constexpr NameTable<System, 3> systems{
    {{System::surveyjs, "surveyjs"}, {System::formbricks, "formbricks"}, {System::posthog, "posthog"}}};

Draft read(System system, const Json& survey) {
  switch (system) {
    case System::surveyjs: return read_surveyjs(survey);
    case System::formbricks: return read_formbricks(survey);
    case System::posthog: break;
  }
  return read_posthog(survey);
}

/// What our reader finds wrong is ours, so its paths lead into the definition; there should be nothing.
void check_definition(Imported& imported) {
  const auto definition = read_definition(imported.definition);
  if (definition) return;
  for (const Problem& found : definition.problems()) imported.problems.push_back(found);
  imported.definition.clear();
}

std::vector<Step> steps_of(const Draft& draft) {
  std::vector<Step> steps;
  for (const DraftQuestion& question : draft.questions) steps.push_back(question.step);
  return steps;
}

/// What it takes to put conditions together grows with the square of the questions, or worse.
constexpr std::size_t most_steps = 200;

bool has_questions(const Draft& draft) {
  return std::any_of(draft.questions.begin(), draft.questions.end(),
                     [](const DraftQuestion& question) { return question.step.kept; });
}

void lose_unreached(const Draft& draft, const Conditions& conditions, Problems& problems) {
  for (std::size_t i = 0; i < draft.endings.size(); ++i) {
    const DraftEnding& ending = draft.endings[i];
    if (i == draft.fallback || !ending.when.is_never() || !conditions.ending[i].is_never()) continue;
    report(problems, ProblemCode::not_carried_over, ending.path,
           {{"value", ending.id}, {"reason", "no rule leads to this ending"}}, Severity::warning);
  }
}

}  // namespace

std::string_view name_of(System system) { return name_in(systems, system); }
std::optional<System> system_called(std::string_view name) { return value_in(systems, name); }

Imported import_survey(System system, const Json& survey) {
  if (!survey.is_object()) return {"", {wrong_type("", "an object", survey)}};
  Draft draft = read(system, survey);
  Imported imported{"", std::move(draft.problems)};
  if (!has_questions(draft)) {
    report(imported.problems, ProblemCode::not_carried_over, "",
           {{"value", draft.id}, {"reason", "no question is left"}});
  }
  if (draft.questions.size() > most_steps) {
    report(imported.problems, ProblemCode::too_many, "", {{"max", std::to_string(most_steps)}});
    return imported;
  }
  const auto steps = steps_of(draft);
  if (!check_jumps(steps, draft.endings.size(), imported.problems)) return imported;
  const std::size_t endings = std::max<std::size_t>(draft.endings.size(), 1);
  const auto conditions = conditions_of(steps, endings, draft.fallback, imported.problems);
  if (has_errors(imported.problems)) return imported;
  lose_unreached(draft, conditions, imported.problems);
  imported.definition = write_draft(draft, conditions);
  check_definition(imported);
  return imported;
}

Imported import_survey(System system, std::string_view json) {
  Problems problems;
  const auto survey = parse_json(json, {largest_import, 32, 100'000}, problems);
  if (!survey || has_errors(problems)) return {"", std::move(problems)};
  return import_survey(system, *survey);
}

}  // namespace zeroten::codec::importing
