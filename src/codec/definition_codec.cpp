#include "codec/definition_codec.h"

#include "base/id.h"
#include "base/language.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "codec/canonical.h"
#include "codec/condition_codec.h"
#include "codec/ending_codec.h"
#include "codec/fact_codec.h"
#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/question_codec.h"
#include "survey/check_form.h"
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
  object.report("zeroten", ProblemCode::unsupported_version, {{"value", std::to_string(*version)}});
}

void read_subject(ObjectReader& object, Definition& definition) {
  const std::string* subject = object.string("subject");
  if (subject == nullptr) return;
  if (!has_content(*subject)) object.report("subject", ProblemCode::empty);
  if (code_points(*subject) > longest_subject) {
    object.report("subject", ProblemCode::too_long, {{"max", std::to_string(longest_subject)}});
  }
  definition.subject = *subject;
}

void read_language(const Value& value, const Place& place, std::string& language, Problems& problems) {
  const std::string* tag = read_string(value, place, problems);
  if (tag == nullptr) return;
  if (!is_language_tag(*tag)) {
    place.report(problems, ProblemCode::invalid_language, {{"value", utf8_prefix(*tag, 64)}});
  }
  language = *tag;
}

std::vector<std::string> read_languages(ObjectReader& object) {
  const Value* value = object.member("languages");
  if (value == nullptr) return {};
  return read_list<std::string>(*value, object.place_of("languages"), {1, most_languages}, object.problems(),
                                read_language);
}

/// What is left out stands for the standard survey.
void complete(Definition& definition) {
  if (definition.endings.empty()) {
    definition.endings = survey::standard_endings(survey::score_question(definition));
  }
}

/// {"total": "phone + internet"}: values that conditions and texts can name calc.total.
void read_computed(ObjectReader& object, std::vector<survey::Computed>& computed) {
  const Value* value = object.member("computed");
  const Place place = object.place_of("computed");
  const Value::Map* map = value == nullptr ? nullptr : read_map(*value, place, object.problems());
  if (map == nullptr) return;
  if (map->size() > most_computed) {
    object.report("computed", ProblemCode::too_many, {{"max", std::to_string(most_computed)}});
  }
  computed.reserve(map->size());
  for (const auto& [id, text] : *map) {
    if (!is_id(id)) place.at(id).report(object.problems(), ProblemCode::invalid_id, {{"value", utf8_prefix(id, 64)}});
    computed.push_back({id, read_condition(text, place.at(id), object.problems())});
  }
}

/// Which page shows the survey to whom, and when, is not the session's business: src/targeting will read it.
void skip_show(ObjectReader& object) {
  const Value* show = object.member("show");
  if (show != nullptr) read_map(*show, object.place_of("show"), object.problems());
}

std::string revision_of(const Value& value) {
  JsonWriter canonical;
  write_canonical(canonical, value, "$schema");  // it helps an editor and changes no survey
  return hash_128(canonical.take());
}

}  // namespace

Result<Definition> read_definition(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_definition}, problems);
  if (!value) return problems;
  ObjectReader object(*value, "", problems);
  Definition definition;
  object.string("$schema");
  read_version(object);
  definition.id = object.id("id");
  read_subject(object, definition);
  definition.languages = read_languages(object);
  definition.facts = read_declared_facts(object);
  read_computed(object, definition.computed);
  definition.questions = read_questions(object);
  definition.endings = read_endings(object);
  skip_show(object);
  object.finish();
  complete(definition);
  survey::check_form(definition, problems);
  if (has_errors(problems)) return problems;
  definition.revision = revision_of(*value);
  return definition;
}

}  // namespace zeroten::codec
