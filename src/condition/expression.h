// A condition that was parsed: a tree in arrays, with the text it came from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/value.h"

namespace zeroten::condition {

enum class NodeKind : std::uint8_t {
  constant,  // value
  variable,  // a name: a root, or a question
  local,     // the variable of a macro: slot
  select,    // operand . text
  has,       // has(operand . text)
  index,     // operand [ operand ]
  list,      // operands; `folded` if value holds the whole list
  map,       // key, value, key, value, …
  negation,  // `repeats` of !
  minus,     // `repeats` of -
  choice,    // operand ? operand : operand
  either,    // || of any number of operands
  both,      // && of any number of operands
  multiply,
  divide,
  modulus,
  add,
  subtract,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  in,
  size,
  starts_with,
  ends_with,
  contains,
  to_int,
  to_double,
  to_string,
  to_dyn,
  predicate,  // index into the Predicates, and an operand
  exists,     // range, body; slot
  all,
  filter,
};

using NodeIndex = std::uint16_t;

struct Node {
  NodeKind kind = NodeKind::constant;
  std::uint8_t slot = 0;     // of a macro and its variable
  std::uint8_t height = 1;   // of the tree below
  bool folded = false;       // a list of constants, which is a value already
  std::uint16_t offset = 0;  // of the byte where a caret stands: the operator, or the last name
  std::uint16_t first = 0;   // operand, in links
  std::uint16_t count = 0;   // of operands
  std::uint16_t value = 0;   // index of the value or text, or repeats, or the predicate
};

/// Operands stand before the node they belong to, so the last node is the root.
struct Tree {
  std::string source;
  std::vector<Node> nodes;
  std::vector<NodeIndex> links;
  std::vector<Value> values;  // constants and names

  const Node& root() const { return nodes.back(); }
  NodeIndex operand_index(const Node& node, std::size_t position) const { return links[node.first + position]; }
  const Node& operand(const Node& node, std::size_t position) const { return nodes[operand_index(node, position)]; }
  const Value& value(const Node& node) const { return values[node.value]; }
  /// Of a variable, select or has: the name.
  std::string_view text(const Node& node) const { return *values[node.value].text(); }
};

/// Owns all it needs. Made by parse(); none if default constructed.
class Expression {
 public:
  Expression() = default;
  explicit Expression(Tree tree) : tree_(std::move(tree)) {}

  bool empty() const { return tree_.nodes.empty(); }
  std::string_view source() const { return tree_.source; }
  const Tree& tree() const { return tree_; }

 private:
  Tree tree_;
};

}  // namespace zeroten::condition
