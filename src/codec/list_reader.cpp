#include "codec/list_reader.h"

#include "base/utf8.h"

namespace zeroten::codec {

Problem unknown_value(std::string path, std::string_view value, std::string_view known) {
  return {ProblemCode::unknown_value,
          std::move(path),
          {{"value", std::string(utf8_prefix(value, 64))}, {"known", std::string(known)}}};
}

bool is_list(const Json& value, const std::string& path, ListBounds bounds, Problems& problems) {
  if (!value.is_array()) {
    problems.push_back(wrong_type(path, "a list", value));
    return false;
  }
  if (value.size() < bounds.min) {
    problems.push_back({ProblemCode::empty, path});
    return false;
  }
  if (value.size() > bounds.max) {
    problems.push_back({ProblemCode::too_many, path, {{"max", std::to_string(bounds.max)}}});
    return false;
  }
  return true;
}

}  // namespace zeroten::codec
