#include "condition/representatives.h"

#include "tests/core/condition/declared.h"

using namespace zeroten;
using namespace zeroten::condition;

namespace {

/// The values for `name` under one condition; "~" before them if others may matter too.
std::string found(std::string_view name, std::string_view source) {
  const Expression expression = parsed(source);
  const Expression* const all[] = {&expression};
  for (const Declaration& declaration : declared()) {
    if (declaration.name != name) continue;
    const Representatives representatives = condition::representatives(declaration, all);
    return (representatives.exact ? "" : "~") + to_text(Value(Value::List(representatives.values)));
  }
  return "not declared";
}

}  // namespace

TEST_CASE("small domains are taken whole") {
  CHECK(found("answers.score", "score * 2 > 3") == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");
  CHECK(found("answers.agree", "!agree") == "[true, false]");
  CHECK(found("user.plan", "user.plan.startsWith('p')") == "['free', 'pro']");
  CHECK(found("answers.likes", "'price' in likes") ==
        "[['price'], ['speed'], ['price', 'speed'], ['other'], ['price', 'other'], ['speed', 'other'], "
        "['price', 'speed', 'other']]");
}

TEST_CASE("where the order of a list matters, all orders are taken") {
  CHECK(found("answers.likes", "likes[0] == 'price'").find("['speed', 'price', 'other']") != std::string::npos);
}

TEST_CASE("large domains are cut at what they are compared with") {
  const std::string days = found("answers.days", "days > 30 || days == 2.5");
  for (const char* value : {"0d", "2.5d", "30d", "31d", "29d", "16.25d"}) CHECK_THAT(days, has_text(value));
  CHECK(days[0] == '[');
  CHECK(found("answers.why", "why == 'a' || why in ['b', 'c']") == "['a', 'b', 'c', 'x']");
  CHECK(found("answers.why", "why == 'x'") == "['x', 'a']");
  CHECK_THAT(found("answers.why", "size(why) > 2"), has_text("'x', ") && has_text("'xx'") && has_text("'xxx'"));
}

TEST_CASE("what is not only compared with constants is not known for sure") {
  using Row = std::pair<std::string, std::string>;
  const auto [name, source] = GENERATE(values<Row>({
      {"answers.days", "days * 2.0 > 3.0"},
      {"answers.why", "why.contains('a')"},
      {"answers.why", "why == user.plan"},
      {"answers.matrix", "matrix['a'] == 'b'"},
  }));
  CHECK(found(name, source)[0] == '~');
}
