#include "codec/fact_texts_codec.h"

#include "base/id.h"
#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "survey/fact.h"

namespace zeroten::codec {

bool is_fact_name(std::string_view name) {
  const std::size_t dot = name.find('.');
  return dot != std::string_view::npos && survey::is_fact_root(name.substr(0, dot)) && is_id(name.substr(dot + 1));
}

std::string write_fact_texts(const FactTexts& facts) {
  JsonWriter json;
  json.begin_object();
  for (const auto& [name, text] : facts) json.member(name, text);
  json.end_object();
  return json.take();
}

std::optional<FactTexts> read_fact_texts(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {longest_fact_texts}, problems);
  if (!problems.empty() || value->map() == nullptr) return std::nullopt;
  FactTexts facts;
  for (const auto& [name, text] : *value->map()) {
    if (text.text() == nullptr || !is_fact_name(name)) return std::nullopt;
    facts[name] = *text.text();
  }
  return facts;
}

}  // namespace zeroten::codec
