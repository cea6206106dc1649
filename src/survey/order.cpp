#include "survey/order.h"

#include "base/random_order.h"

namespace zeroten::survey {

std::uint64_t seed_of(std::string_view response_id) {
  std::uint64_t seed = 0;
  for (const char digit : response_id.substr(0, 16)) {
    seed = seed << 4 | static_cast<std::uint64_t>(digit >= 'a' ? digit - 'a' + 10 : digit - '0');
  }
  return seed;
}

std::vector<const Question*> question_order(const Definition& survey, std::uint64_t seed) {
  std::vector<const Question*> order;
  order.reserve(survey.questions.size());
  for (std::size_t begin = 0; begin < survey.questions.size();) {
    const std::string& group = survey.questions[begin].shuffle;
    std::size_t end = begin + 1;
    while (!group.empty() && end < survey.questions.size() && survey.questions[end].shuffle == group) ++end;
    if (end == begin + 1) {
      order.push_back(&survey.questions[begin]);
    } else {
      for (const std::size_t place : random_order(end - begin, seed, group)) {
        order.push_back(&survey.questions[begin + place]);
      }
    }
    begin = end;
  }
  return order;
}

std::vector<const Choice*> choice_order(const Question& question, std::uint64_t seed) {
  std::vector<const Choice*> order;
  std::vector<const Choice*> last;
  for (const Choice& choice : question.choices) {
    const bool moves = question.random_order && !choice.other && !choice.exclusive;
    (question.random_order && !moves ? last : order).push_back(&choice);
  }
  if (question.random_order) {
    const std::vector<const Choice*> written = order;
    const auto places = random_order(written.size(), seed, question.id);
    for (std::size_t i = 0; i < written.size(); ++i) order[i] = written[places[i]];
  }
  order.insert(order.end(), last.begin(), last.end());
  return order;
}

}  // namespace zeroten::survey
