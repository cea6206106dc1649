#include "table/line_shapes.h"

#include "tests/catch.h"

using namespace zeroten::table;

namespace {

/// Where the digits of `line` are: these tests have no other values.
std::vector<SimpleValue> digits_of(std::string_view line) {
  std::vector<SimpleValue> values;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] >= '0' && line[at] <= '9') values.push_back({at, at + 1, 1U << values.size()});
  }
  return values;
}

bool knows(const LineShapes& shapes, std::string_view line) {
  const char* at = line.data();
  const char* const end = at + line.size();
  for (const LineShapes::Node* node = &shapes.root();;) {
    node = shapes.find(*node, at, end);
    if (node == nullptr) return false;
    at += node->size;
    if (node->is_end) return at == end || *at == '\n';
    ++at;  // the digit
  }
}

}  // namespace

TEST_CASE("a line is known if one of its shape was kept, and no other is") {
  LineShapes shapes;
  for (const std::string_view line : {R"({"a":1})", R"({"a":1,"a name that is longer than sixteen":{"b":2}})",
                                      R"({"a":1,"a name that is longer than sixteen":{}})", R"({"list":[1,2]})",
                                      R"({"list":[1,2,3]})", R"({"list":[]})", "{}"}) {
    shapes.add(line, digits_of(line));
  }
  for (const std::string_view line :
       {R"({"a":7})", R"({"a":8,"a name that is longer than sixteen":{"b":9}})", "{\"a\":7}\nand the next line",
        R"({"a":3,"a name that is longer than sixteen":{}})", R"({"list":[4,5,6]})", R"({"list":[]})", "{}"}) {
    INFO(line);
    CHECK(knows(shapes, line));
  }
  for (const std::string_view line :
       {"", "{", R"({"b":7})", R"({"a":7)", R"({"a":7}})", R"({"a": 7})", R"({"list":[1,2,3,4]})", R"({"list":[1]})",
        R"({"a":8,"a name that is longer than sixteem":{"b":9}})", R"({"a":{}})", "{} "}) {
    INFO(line);
    CHECK_FALSE(knows(shapes, line));
  }
}

TEST_CASE("there is room for so many shapes, and those that are kept stay") {
  LineShapes shapes;
  const auto line = [](std::size_t i) { return "{\"key " + std::to_string(i) + " x\":1}"; };
  const auto add = [&](const std::string& text) { shapes.add(text, {{text.size() - 2, text.size() - 1, 1}}); };
  for (std::size_t i = 0; i < LineShapes::most_nodes; ++i) add(line(i));
  CHECK_FALSE(shapes.root().child == 0);
  const std::string first = line(0);
  const std::string last = line(LineShapes::most_nodes - 1);
  CHECK(shapes.find(shapes.root(), first.data(), first.data() + first.size()) != nullptr);
  CHECK(shapes.find(shapes.root(), last.data(), last.data() + last.size()) == nullptr);
}
