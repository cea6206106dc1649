#include "codec/definition_codec.h"

#include "base/id.h"
#include "base/language.h"
#include "base/sha256.h"
#include "base/template_text.h"
#include "base/utf8.h"
#include "codec/canonical.h"
#include "codec/condition_codec.h"
#include "codec/ending_codec.h"
#include "codec/fact_codec.h"
#include "codec/list_reader.h"
#include "codec/question_codec.h"
#include "survey/each_text.h"
#include "survey/standard.h"

namespace zeroten::codec {

namespace {

using survey::Definition;

constexpr std::size_t longest_subject = 200;  // code points
constexpr std::size_t most_languages = 100;
constexpr std::size_t most_computed = 50;
constexpr std::int64_t supported_version = 1;

void read_version(ObjectReader& object) {
  const auto version = object.integer("zeroten", INT64_MIN, INT64_MAX, Need::required);
  if (!version || *version == supported_version) return;
  report(object.problems(), ProblemCode::unsupported_version, object.path_of("zeroten"),
         {{"value", std::to_string(*version)}});
}

std::string read_subject(ObjectReader& object) {
  const auto subject = object.string("subject");
  if (!subject) return {};
  const std::string path = object.path_of("subject");
  if (!has_content(*subject)) report(object.problems(), ProblemCode::empty, path);
  if (code_points(*subject) > longest_subject) {
    report(object.problems(), ProblemCode::too_long, path, {{"max", std::to_string(longest_subject)}});
  }
  return *subject;
}

std::string read_language(const Json& value, const std::string& path, Problems& problems) {
  const auto tag = read_string(value, path, problems);
  if (!tag) return {};
  if (!is_language_tag(*tag)) {
    report(problems, ProblemCode::invalid_language, path, {{"value", utf8_prefix(*tag, 64)}});
  }
  return *tag;
}

std::vector<std::string> read_languages(ObjectReader& object) {
  const Json* value = object.member("languages");
  if (value == nullptr) return {};
  return read_list<std::string>(*value, object.path_of("languages"), {1, most_languages}, object.problems(),
                                read_language);
}

/// What is left out stands for the standard survey.
void complete(Definition& definition) {
  if (definition.endings.empty()) {
    definition.endings = survey::standard_endings(survey::score_question(definition));
  }
}

/// What can stand in braces: what Phrasing::recall knows.
bool is_known(const Definition& definition, std::string_view name) {
  if (name == "subject" || name == "score" || survey::find_question(definition, name) != nullptr) return true;
  if (survey::find_declared_fact(definition, name) != nullptr) return true;
  for (const survey::Computed& computed : definition.computed) {
    if (name.starts_with("calc.") && name.substr(5) == computed.id) return true;
  }
  return false;
}

/// The standard wording does without a subject; a text of the author's that names it does not.
void check_placeholders(const Definition& definition, Problems& problems) {
  const auto check = [&](const std::string& path, std::string_view words) {
    for (auto found = find_placeholder(words, 0); found; found = find_placeholder(words, found->end)) {
      if (!is_known(definition, found->name)) {
        report(problems, ProblemCode::unknown_placeholder, path, {{"value", found->name}});
      } else if (found->name == "subject" && definition.subject.empty()) {
        report(problems, ProblemCode::missing_subject, path);
      }
    }
  };
  survey::each_text(definition, [&](const std::string& path, const survey::LocalizedText& text) {
    for (const auto& [language, words] : text.by_language) {
      check(language.empty() ? path : child_path(path, language), words);
    }
  });
}

/// {"total": "phone + internet"}: values that conditions and texts can name calc.total.
std::vector<survey::Computed> read_computed(ObjectReader& object) {
  std::vector<survey::Computed> computed;
  const Json* value = object.member("computed");
  if (value == nullptr) return computed;
  const std::string path = object.path_of("computed");
  if (!value->is_object()) {
    object.problems().push_back(wrong_type(path, "an object", *value));
    return computed;
  }
  if (value->size() > most_computed) {
    report(object.problems(), ProblemCode::too_many, path, {{"max", std::to_string(most_computed)}});
  }
  for (auto entry = value->begin(); entry != value->end(); ++entry) {
    const std::string entry_path = child_path(path, entry.key());
    if (!is_id(entry.key())) {
      report(object.problems(), ProblemCode::invalid_id, entry_path, {{"value", utf8_prefix(entry.key(), 64)}});
    }
    computed.push_back({entry.key(), read_condition(*entry, entry_path, object.problems())});
  }
  return computed;
}

/// Which page shows the survey to whom, and when, is not the session's business: src/targeting will read it.
void skip_show(ObjectReader& object) {
  const Json* show = object.member("show");
  if (show != nullptr && !show->is_object()) {
    object.problems().push_back(wrong_type(object.path_of("show"), "an object", *show));
  }
}

std::string revision_of(const Json& value) {
  JsonWriter canonical;
  write_canonical(canonical, value, "$schema");  // it helps an editor and changes no survey
  return hash_128(canonical.take());
}

}  // namespace

Result<Definition> read_definition(std::string_view json) {
  Problems problems;
  const auto value = parse_json(json, {largest_definition}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  Definition definition;
  object.string("$schema");
  read_version(object);
  definition.id = object.id("id").value_or("");
  definition.subject = read_subject(object);
  definition.languages = read_languages(object);
  definition.facts = read_declared_facts(object);
  definition.computed = read_computed(object);
  definition.questions = read_questions(object);
  definition.endings = read_endings(object);
  skip_show(object);
  object.finish();
  report_double_ids(definition.questions, "/questions", problems);
  report_double_ids(definition.endings, "/endings", problems);
  complete(definition);
  check_placeholders(definition, problems);
  if (has_errors(problems)) return problems;
  definition.revision = revision_of(*value);
  return definition;
}

}  // namespace zeroten::codec
