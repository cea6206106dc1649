#include "condition/references.h"

#include "tests/core/condition/evaluated.h"

using namespace zeroten::condition;

namespace {

/// "name@column", with "?" for has() and "!" where negated.
std::string found(std::string_view source) {
  std::string all;
  for (const Reference& reference : references(parsed(source))) {
    all += (all.empty() ? "" : ", ") + reference.name + "@" + std::to_string(reference.column) +
           (reference.in_has ? "?" : "") + (reference.negated ? "!" : "");
  }
  return all;
}

}  // namespace

TEST_CASE("references are found with their places, bare names as answers") {
  using Row = std::pair<std::string, std::string>;
  const auto [source, all] = GENERATE(values<Row>({
      {"1 == 1", ""},
      {"score", "answers.score@1"},
      {"answers.score", "answers.score@9"},
      {"answers['the-id'] == 1", "answers.the-id@9"},
      {"user.plan == calc.total", "user.plan@6, calc.total@19"},
      {"has(score) && has(user.plan)", "answers.score@5?, user.plan@24?"},
      {"!has(score) || score > 1", "answers.score@6?!, answers.score@16"},
      {"!(score > 6)", "answers.score@3!"},
      {"!!(score > 6)", "answers.score@4"},
      {"score != 6", "answers.score@1!"},
      {"!(score != 6)", "answers.score@3"},
      {"matrix['row'] == 'a'", "answers.matrix@1"},
      {"likes.exists(l, l == score)", "answers.likes@1, answers.score@22"},
      {"size(answers) > 1", "answers@6"},
  }));
  CHECK(found(source) == all);
}

TEST_CASE("an expression that is none refers to nothing") { CHECK(references(Expression()).empty()); }
