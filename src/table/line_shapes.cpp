#include "table/line_shapes.h"

namespace zeroten::table {

/// The child of `parent` for `text` before `value`, or before the end; 0 if there is no room for it.
std::uint32_t LineShapes::child(std::uint32_t parent, std::string_view text, const SimpleValue* value) {
  const bool is_end = value == nullptr;
  std::uint32_t last = 0;
  for (std::uint32_t place = nodes_[parent].child; place != 0; place = nodes_[place].sibling) {
    const Node& node = nodes_[place];
    if (std::string_view(texts_).substr(node.text, node.size) == text && node.is_end == is_end) return place;
    last = place;
  }
  if (nodes_.size() == most_nodes) return 0;
  const auto place = static_cast<std::uint32_t>(nodes_.size());
  Node& node = nodes_.emplace_back();
  node.text = static_cast<std::uint32_t>(texts_.size());
  node.size = static_cast<std::uint32_t>(text.size());
  node.leaves = is_end ? 0 : value->leaves;
  node.is_end = is_end;
  const std::size_t more = width - text.size() % width;  // one at least: no text is empty when it is filled up
  texts_.append(text).append(more, '\0');
  node.filled = static_cast<std::uint32_t>(text.size() + more);
  node.last_places = (1U << (width - more)) - 1;
  (last == 0 ? nodes_[parent].child : nodes_[last].sibling) = place;
  return place;
}

void LineShapes::add(std::string_view line, const std::vector<SimpleValue>& values) {
  std::uint32_t node = 0;
  std::size_t at = 0;
  for (const SimpleValue& value : values) {
    node = child(node, line.substr(at, value.begin - at), &value);
    if (node == 0) return;
    at = value.end;
  }
  child(node, line.substr(at), nullptr);
}

}  // namespace zeroten::table
