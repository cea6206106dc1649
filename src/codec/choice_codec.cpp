#include "codec/choice_codec.h"

#include "codec/list_reader.h"
#include "codec/question_members.h"
#include "codec/text_codec.h"

namespace zeroten::codec {

namespace {

using survey::Choice;
using survey::Question;
using survey::QuestionType;

constexpr int largest_weight = 100;

void read_choice(const Value& value, const Place& place, Choice& choice, Problems& problems) {
  ObjectReader object(value, place, problems);
  choice.id = object.id("id");
  localized_member(object, "text", choice.text, Need::required);
  choice.other = object.boolean("other").value_or(false);
  choice.exclusive = object.boolean("exclusive").value_or(false);
  object.finish();
}

void read_feeling(const Value& value, const Place& place, Choice& feeling, Problems& problems) {
  ObjectReader object(value, place, problems);
  feeling.id = object.id("id");
  localized_member(object, "text", feeling.text, Need::required);
  feeling.weight = object.whole("weight", -largest_weight, largest_weight, 0, Need::required);
  object.finish();
}

void read_order(ObjectReader& object, Question& question) {
  const std::string* order = object.string("order");
  if (order == nullptr) return;
  question.random_order = *order == "random";
  if (question.random_order || *order == "given") return;
  report_unknown(object.place_of("order"), *order, "given, random", object.problems());
}

using ReadChoice = void (*)(const Value&, const Place&, Choice&, Problems&);

void read_offered(ObjectReader& object, Question& question, std::string_view key, ReadChoice read_item) {
  const Value* value = object.member(key, Need::required);
  if (value == nullptr) return;
  question.choices = read_list<Choice>(*value, object.place_of(key), {1, most_choices}, object.problems(), read_item);
}

void read_bounds(ObjectReader& object, Question& question) {
  // Where the choices cannot be read, that is problem enough.
  const int count = static_cast<int>(question.choices.empty() ? most_choices : question.choices.size());
  question.least = object.whole("min", 1, count, 1);
  question.most = object.whole("max", 1, count, count);
}

}  // namespace

void read_choices(ObjectReader& object, Question& question) {
  read_offered(object, question, "choices", read_choice);
  read_order(object, question);
  if (question.type == QuestionType::choices) read_bounds(object, question);
}

void read_feelings(ObjectReader& object, Question& question) {
  read_offered(object, question, "feelings", read_feeling);
  read_order(object, question);
}

}  // namespace zeroten::codec
