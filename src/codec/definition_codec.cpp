#include "codec/definition_codec.h"

#include "base/language.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "codec/canonical.h"
#include "codec/ending_codec.h"
#include "codec/list_reader.h"
#include "codec/question_codec.h"
#include "survey/each_text.h"
#include "survey/standard.h"

namespace zeroten::codec {

namespace {

using survey::Definition;

constexpr std::size_t longest_subject = 200;  // code points
constexpr std::size_t most_languages = 100;
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

/// The standard wording does without a subject; a text of the author's that names it does not.
void report_missing_subject(const Definition& definition, Problems& problems) {
  survey::each_text(definition, [&](const std::string& path, const survey::LocalizedText& text) {
    for (const auto& [language, words] : text.by_language) {
      if (words.find("{subject}") == std::string::npos) continue;
      report(problems, ProblemCode::missing_subject, path);
      return;
    }
  });
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
  definition.questions = read_questions(object);
  definition.endings = read_endings(object);
  object.finish();
  report_double_ids(definition.questions, "/questions", problems);
  report_double_ids(definition.endings, "/endings", problems);
  complete(definition);
  if (definition.subject.empty()) report_missing_subject(definition, problems);
  if (has_errors(problems)) return problems;
  definition.revision = revision_of(*value);
  return definition;
}

}  // namespace zeroten::codec
