#include "survey/check_variants.h"

#include "base/place.h"

namespace zeroten::survey {

namespace {

void check_text(const VariantText& text, const Place& place, Problems& problems) {
  for (std::size_t i = 0; i < text.variants.size(); ++i) {
    const Variant& variant = text.variants[i];
    for (std::size_t before = 0; before < i; ++before) {
      const Variant& other = text.variants[before];
      const int shared = other.low > variant.low ? other.low : variant.low;
      if (shared > other.high || shared > variant.high) continue;
      place.at(variant.key)
          .report(problems, ProblemCode::overlapping_variant,
                  {{"key", variant.key}, {"score", std::to_string(shared)}});
      break;
    }
  }
}

}  // namespace

void check_variants(const Definition& definition, Problems& problems) {
  const Place questions("/questions");
  for (std::size_t i = 0; i < definition.questions.size(); ++i) {
    const Question& question = definition.questions[i];
    const Place place = questions.at(i);
    const bool says = question.type == QuestionType::consent || question.type == QuestionType::statement;
    check_text(question.ask, place.at(says ? "text" : "ask"), problems);
    check_text(question.help, place.at("help"), problems);
  }
  const Place endings("/endings");
  for (std::size_t i = 0; i < definition.endings.size(); ++i) {
    const Place place = endings.at(i);
    check_text(definition.endings[i].title, place.at("title"), problems);
    check_text(definition.endings[i].text, place.at("text"), problems);
  }
}

}  // namespace zeroten::survey
