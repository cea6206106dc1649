#include "score/category.h"

#include <climits>

#include "tests/catch.h"

using namespace zeroten::score;

TEST_CASE("0 to 6 is a detractor, 7 and 8 a passive, 9 and 10 a promoter") {
  using enum Category;
  constexpr Category expected[] = {detractor, detractor, detractor, detractor, detractor, detractor,
                                   detractor, passive,   passive,   promoter,  promoter};
  for (int score = lowest_score; score <= highest_score; ++score) {
    CAPTURE(score);
    CHECK(category_of(score) == expected[score]);
  }
  CHECK(score_count == 11);
}

TEST_CASE("a score is a whole number from 0 to 10") {
  for (long long value = 0; value <= 10; ++value) CHECK(is_score(value));
  for (const long long value : {-1LL, 11LL, 256LL, 1LL << 32, (1LL << 32) + 5, LLONG_MAX, LLONG_MIN}) {
    CAPTURE(value);
    CHECK_FALSE(is_score(value));
  }
}

TEST_CASE("categories have names, and the names lead back") {
  for (const Category value : {Category::detractor, Category::passive, Category::promoter}) {
    CHECK(category(name_of(value)) == value);
  }
  CHECK(name_of(Category::detractor) == "detractor");
  CHECK(name_of(Category::passive) == "passive");
  CHECK(name_of(Category::promoter) == "promoter");
  for (const char* name : {"", "Promoter", "neutral", "promoters"}) CHECK_FALSE(category(name).has_value());
}
