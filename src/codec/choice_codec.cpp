#include "codec/choice_codec.h"

#include <algorithm>

#include "codec/list_reader.h"
#include "codec/question_members.h"
#include "codec/text_codec.h"

namespace zeroten::codec {

namespace {

using survey::Choice;
using survey::Question;
using survey::QuestionType;

constexpr int largest_weight = 100;

Choice read_choice(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Choice choice;
  choice.id = object.id("id").value_or("");
  choice.text = localized_member(object, "text", Need::required);
  choice.other = object.boolean("other").value_or(false);
  choice.exclusive = object.boolean("exclusive").value_or(false);
  object.finish();
  return choice;
}

Choice read_feeling(const Json& value, const std::string& path, Problems& problems) {
  ObjectReader object(value, path, problems);
  Choice feeling;
  feeling.id = object.id("id").value_or("");
  feeling.text = localized_member(object, "text", Need::required);
  feeling.weight =
      static_cast<int>(object.integer("weight", -largest_weight, largest_weight, Need::required).value_or(0));
  object.finish();
  return feeling;
}

void read_order(ObjectReader& object, Question& question) {
  const auto order = object.string("order");
  question.random_order = order == "random";
  if (order && *order != "random" && *order != "given") {
    object.problems().push_back(unknown_value(object.path_of("order"), *order, "given, random"));
  }
}

void report_second_other(const Question& question, const std::string& path, Problems& problems) {
  bool found = false;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    if (!question.choices[i].other) continue;
    if (found) report(problems, ProblemCode::too_many, child_path(path, i) + "/other", {{"max", "1"}});
    found = true;
  }
}

template <typename ReadItem>
void read_items(ObjectReader& object, Question& question, std::string_view key, ReadItem&& read_item) {
  const Json* value = object.member(key, Need::required);
  if (value == nullptr) return;
  const std::string path = object.path_of(key);
  question.choices = read_list<Choice>(*value, path, {1, most_choices}, object.problems(), read_item);
  report_double_ids(question.choices, path, object.problems());
  report_second_other(question, path, object.problems());
}

void read_bounds(ObjectReader& object, Question& question) {
  // Where the choices cannot be read, that is problem enough.
  const auto count = static_cast<std::int64_t>(question.choices.empty() ? most_choices : question.choices.size());
  question.least = static_cast<int>(object.integer("min", 1, count).value_or(1));
  question.most = static_cast<int>(object.integer("max", 1, count).value_or(count));
  if (question.least <= question.most) return;
  report(object.problems(), ProblemCode::invalid_bounds, object.path_of("max"), {{"reason", "min is more than max"}});
}

}  // namespace

void read_choices(ObjectReader& object, Question& question) {
  read_items(object, question, "choices", read_choice);
  read_order(object, question);
  if (question.type == QuestionType::choices) read_bounds(object, question);
}

void read_feelings(ObjectReader& object, Question& question) {
  read_items(object, question, "feelings", read_feeling);
  read_order(object, question);
}

}  // namespace zeroten::codec
