// Lists out of JSON, with bounds on their length.
#pragma once

#include <string_view>
#include <vector>

#include "codec/object_reader.h"

namespace zeroten::codec {

struct ListBounds {
  std::size_t min;
  std::size_t max;
};

/// The problem of a name that is not one of `known`.
Problem unknown_value(const Place& place, std::string_view value, std::string_view known);

/// Adds the problem of a name that is not one of `known`.
void report_unknown(const Place& place, std::string_view value, std::string_view known, Problems& problems);

/// The items; null and a problem if it is no list within `bounds`.
const Value::List* read_items(const Value& value, const Place& place, ListBounds bounds, Problems& problems);

/// Every item by `read_item(value, place, item, problems)`, which fills in what it is given; nothing if it is no list
/// within `bounds`.
template <typename Item, typename ReadItem>
std::vector<Item> read_list(const Value& value, const Place& place, ListBounds bounds, Problems& problems,
                            ReadItem&& read_item) {
  const Value::List* list = read_items(value, place, bounds, problems);
  std::vector<Item> items(list == nullptr ? 0 : list->size());
  for (std::size_t i = 0; i < items.size(); ++i) read_item((*list)[i], place.at(i), items[i], problems);
  return items;
}

}  // namespace zeroten::codec
