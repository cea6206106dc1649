#include "codec/question_members.h"

#include "codec/choice_codec.h"
#include "codec/classic_members.h"
#include "codec/named_value.h"
#include "codec/text_codec.h"
#include "survey/calendar.h"

namespace zeroten::codec {

namespace {

using survey::Question;
using survey::QuestionType;

constexpr int fewest_points = 2;
constexpr int most_points = 10;
constexpr int usual_points = 5;

void report_bounds(ObjectReader& object, std::string_view key, std::string_view reason) {
  object.report(key, ProblemCode::invalid_bounds, {{"reason", reason}});
}

void read_rating(ObjectReader& object, Question& question) {
  question.points = object.whole("points", fewest_points, most_points, usual_points);
  question.look =
      named<survey::Look>(object, "look", survey::look, "numbers, stars, smileys").value_or(survey::Look::numbers);
  question.metric = named<survey::Metric>(object, "metric", survey::metric, "csat, ces").value_or(survey::Metric::none);
}

void read_number(ObjectReader& object, Question& question) {
  question.min = object.number("min");
  question.max = object.number("max");
  question.step = object.number("step").value_or(1);
  localized_member(object, "unit", question.unit);
  if (!(question.step > 0)) {
    question.step = 1;
    report_bounds(object, "step", "step must be more than 0");
  }
}

std::string_view read_day(ObjectReader& object, std::string_view key) {
  const std::string* day = object.string(key);
  if (day == nullptr) return {};
  if (!survey::is_date(*day)) report_bounds(object, key, "this is not a day written YYYY-MM-DD");
  return *day;
}

void read_date(ObjectReader& object, Question& question) {
  question.earliest = read_day(object, "min");
  question.latest = read_day(object, "max");
}

}  // namespace

void read_members_of_type(ObjectReader& object, Question& question) {
  switch (question.type) {
    case QuestionType::nps: read_labels(object, question); break;
    case QuestionType::rating:
      read_rating(object, question);
      read_labels(object, question);
      break;
    case QuestionType::choice:
    case QuestionType::choices: read_choices(object, question); break;
    case QuestionType::emotion: read_feelings(object, question); break;
    case QuestionType::text: read_text(object, question); break;
    case QuestionType::email: localized_member(object, "placeholder", question.placeholder); break;
    case QuestionType::number:
      read_number(object, question);
      localized_member(object, "placeholder", question.placeholder);
      break;
    case QuestionType::date: read_date(object, question); break;
    case QuestionType::consent:
    case QuestionType::statement: break;
  }
}

}  // namespace zeroten::codec
