#include "collector/comments_handler.h"

#include "tests/catch.h"
#include "tests/core/collector/reading.h"

using namespace zeroten;
using namespace zeroten::collector;

namespace {

struct CommentReader : test::ReadingCollector {
  Reply comments(std::string_view query) {
    return reply([&](const SendReply& send) { search_comments(store, *surveys.newest("shop"), query, send); });
  }
};

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t begin = text.find(from);
  REQUIRE(begin != std::string::npos);
  return text.substr(begin + from.size(), text.find(to, begin + from.size()) - begin - from.size());
}

}  // namespace

TEST_CASE("comments are searched by their words, category and language") {
  CommentReader collector;
  collector.take(test::completed(1, 3, "Glidelåsen røk"), 1);
  collector.take(test::completed(2, 10, "Varme sokker, sterk GLIDELÅS"), 2);
  collector.take(test::clicked(3, 9), 3);
  const std::string all = collector.comments("").body;
  CHECK(all.find("sokker") < all.find("røk"));
  CHECK_THAT(all, has_text(R"("searched":2)") && !has_text("before"));
  CHECK_THAT(collector.comments("search=glidel%C3%A5s&category=detractor").body,
             has_text("røk") && !has_text("sokker") && has_text(R"("searched":2)"));
  CHECK_THAT(collector.comments("language=nb").body, has_text(R"("comments":[])"));
  CHECK(collector.comments("category=fan").status == http::status::bad_request);
}

TEST_CASE("page after page gives every comment once") {
  CommentReader collector;
  const int responses = static_cast<int>(page_comments) * 2 + 10;
  for (int i = 1; i <= responses; ++i) collector.take(test::completed(i, 3, "no " + std::to_string(i) + "."), i / 3);
  std::string all;
  int pages = 0;
  for (std::string before; pages == 0 || !before.empty(); ++pages) {
    const std::string page = collector.comments("before=" + before).body;
    all += page;
    before = page.find("\"before\"") == std::string::npos ? "" : between(page, R"("before":")", "\"");
  }
  CHECK(pages == 3);
  for (int i = 1; i <= responses; ++i) {
    const std::string text = "\"no " + std::to_string(i) + ".\"";
    INFO(text);
    CHECK(all.find(text) != std::string::npos);
    CHECK(all.find(text) == all.rfind(text));
  }
}
