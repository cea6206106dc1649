#include "codec/list_reader.h"

#include "base/utf8.h"

namespace zeroten::codec {

Problem unknown_value(const Place& place, std::string_view value, std::string_view known) {
  return problem(ProblemCode::unknown_value, place.pointer(), {{"value", utf8_prefix(value, 64)}, {"known", known}});
}

void report_unknown(const Place& place, std::string_view value, std::string_view known, Problems& problems) {
  problems.push_back(unknown_value(place, value, known));
}

const Value::List* read_items(const Value& value, const Place& place, ListBounds bounds, Problems& problems) {
  const Value::List* list = value.list();
  if (list == nullptr) {
    report_type(place, "a list", value, problems);
  } else if (list->size() < bounds.min) {
    place.report(problems, ProblemCode::empty);
  } else if (list->size() > bounds.max) {
    place.report(problems, ProblemCode::too_many, {{"max", std::to_string(bounds.max)}});
  } else {
    return list;
  }
  return nullptr;
}

}  // namespace zeroten::codec
