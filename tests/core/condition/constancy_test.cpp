#include "condition/constancy.h"

#include "tests/core/condition/declared.h"

using namespace zeroten::condition;

namespace {

/// "met", "not met", or "varies" where it is not known to be one of them.
std::string found(const std::string& source) {
  const auto declarations = declared();
  const auto result = constancy(parsed(source), declarations, categories);
  return result ? result->met ? "met" : "not met" : "varies";
}

}  // namespace

TEST_CASE("what no answer changes is known, and nothing else is said") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, result] = GENERATE(values<Row>({
      {"true", "met"},
      {"score >= 0 && score <= 10", "met"},
      {"score >= 0 && score <= 9", "varies"},
      {"score > 10 || user.plan == 'team'", "not met"},
      {"score + score == 2 * score", "met"},
      {"has(score)", "varies"},
      {"has(score) || score > 10", "varies"},
      {"has(score) && score > 10", "not met"},
      {"10 / score > 100", "not met"},
      {"size(likes) > 3", "not met"},
      {"likes[0] == likes[0]", "met"},
      {"days >= 0 || agree", "met"},
      {"days > 1e12 && days < 1e12", "not met"},
      {"why != 'a' || why != 'b'", "met"},
      {"size(why) >= 1", "met"},
      {"size(why) > 10000", "not met"},
      {"day < '2026-01-01' || day >= '2026-01-01'", "met"},
      {"unknown == 1", "varies"},
  }));
  CHECK(found(source) == result);
}
