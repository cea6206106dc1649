// Lists out of JSON, with bounds on their length.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/object_reader.h"

namespace zeroten::codec {

struct ListBounds {
  std::size_t min;
  std::size_t max;
};

/// The problem of a name that is not one of `known`.
Problem unknown_value(const std::string& path, std::string_view value, std::string_view known);

/// Whether `value` is a list within `bounds`; if not, a problem says why.
bool is_list(const Json& value, const std::string& path, ListBounds bounds, Problems& problems);

/// Every item by `read_item(item, path, problems)`; nothing if it is no list within `bounds`.
template <typename Item, typename ReadItem>
std::vector<Item> read_list(const Json& value, const std::string& path, ListBounds bounds, Problems& problems,
                            ReadItem&& read_item) {
  std::vector<Item> items;
  if (!is_list(value, path, bounds, problems)) return items;
  for (std::size_t i = 0; i < value.size(); ++i) items.push_back(read_item(value[i], child_path(path, i), problems));
  return items;
}

/// One problem for every item whose id another item before it has.
template <typename Item>
void report_double_ids(const std::vector<Item>& items, const std::string& path, Problems& problems) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (std::size_t before = 0; before < i && !items[i].id.empty(); ++before) {
      if (items[before].id != items[i].id) continue;
      report(problems, ProblemCode::duplicate_id, child_path(child_path(path, i), "id"), {{"value", items[i].id}});
      break;
    }
  }
}

}  // namespace zeroten::codec
