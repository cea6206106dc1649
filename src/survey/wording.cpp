#include "survey/wording.h"

#include "score/category.h"

namespace zeroten::survey {

using score::Category;

namespace {

Category category_or_passive(std::optional<int> score) {
  return score ? score::category_of(*score) : Category::passive;
}

}  // namespace

Phrase nps_phrase(bool has_subject) { return has_subject ? Phrase::nps_ask : Phrase::nps_ask_us; }

Phrase why_phrase(std::optional<int> score) {
  switch (category_or_passive(score)) {
    case Category::detractor: return Phrase::why_detractor;
    case Category::passive: return Phrase::why_passive;
    case Category::promoter: break;
  }
  return *score == score::highest_score ? Phrase::why_ten : Phrase::why_nine;
}

EndingPhrases ending_phrases(std::optional<int> score) {
  switch (category_or_passive(score)) {
    case Category::detractor: return {Phrase::ending_detractor_title, Phrase::ending_detractor_text};
    case Category::passive: return {Phrase::ending_passive_title, Phrase::ending_passive_text};
    case Category::promoter: break;
  }
  return {Phrase::ending_promoter_title, Phrase::ending_promoter_text};
}

}  // namespace zeroten::survey
