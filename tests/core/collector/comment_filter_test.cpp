#include "collector/comment_filter.h"

#include "tests/catch.h"
#include "tests/core/collector/responses.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("a query says which comments, and from where on") {
  Problems problems;
  const std::string before = "1000-" + test::response_id(7);
  const CommentFilter filter = read_comment_filter(
      "category=detractor&search=GLIDEL%C3%85S&language=nb&channel=popover&touchpoint=purchase&before=" + before,
      problems);
  CHECK(problems.empty());
  CHECK(filter.category == score::Category::detractor);
  CHECK(filter.search == "glidelås");
  CHECK(filter.language == "nb");
  CHECK(filter.after.received == 1000);
  CHECK(write_position(filter.after) == before);
}

TEST_CASE("what a query cannot mean is refused") {
  const std::string query =
      GENERATE(values<std::string>({"category=fan", "before=7", "before=x-00000000000000000000000000000001",
                                    "before=7-abc", "search=%FF", "search=%"}));
  INFO(query);
  Problems problems;
  read_comment_filter(query, problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == ProblemCode::unknown_value);
}

TEST_CASE("a filter lets through what fits in every respect") {
  const flow::Response response = test::completed(1, 3, "Glidelåsen røk");
  CHECK(lets_through(CommentFilter{}, response));
  CHECK(lets_through(CommentFilter{.category = score::Category::detractor, .language = "en"}, response));
  CHECK_FALSE(lets_through(CommentFilter{.category = score::Category::promoter}, response));
  CHECK_FALSE(lets_through(CommentFilter{.language = "nb"}, response));
  CHECK_FALSE(lets_through(CommentFilter{.touchpoint = "purchase"}, response));
  CHECK_FALSE(lets_through(CommentFilter{.channel = "email"}, response));
  CHECK(lets_through(CommentFilter{.search = "låsen"}, codec::Comment{.text = "GLIDELÅSEN"}));
  CHECK_FALSE(lets_through(CommentFilter{.search = "socks"}, codec::Comment{.text = "GLIDELÅSEN"}));
}
