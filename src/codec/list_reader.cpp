#include "codec/list_reader.h"

#include "base/utf8.h"

namespace zeroten::codec {

Problem unknown_value(const std::string& path, std::string_view value, std::string_view known) {
  return problem(ProblemCode::unknown_value, path, {{"value", utf8_prefix(value, 64)}, {"known", known}});
}

bool is_list(const Json& value, const std::string& path, ListBounds bounds, Problems& problems) {
  if (!value.is_array()) {
    problems.push_back(wrong_type(path, "a list", value));
    return false;
  }
  if (value.size() < bounds.min) {
    report(problems, ProblemCode::empty, path);
    return false;
  }
  if (value.size() > bounds.max) {
    report(problems, ProblemCode::too_many, path, {{"max", std::to_string(bounds.max)}});
    return false;
  }
  return true;
}

}  // namespace zeroten::codec
