#include "survey/answer.h"

#include <algorithm>

namespace zeroten::survey {

namespace {

auto position_of(auto& answers, std::string_view question) {
  return std::find_if(answers.begin(), answers.end(), [&](const auto& entry) { return entry.first == question; });
}

}  // namespace

const Answer* find_answer(const Answers& answers, std::string_view question) {
  const auto found = position_of(answers, question);
  return found == answers.end() ? nullptr : &found->second;
}

void set_answer(Answers& answers, std::string_view question, Answer answer) {
  const auto place =
      std::find_if(answers.begin(), answers.end(), [&](const auto& entry) { return entry.first >= question; });
  if (place != answers.end() && place->first == question) {
    place->second = std::move(answer);
  } else {
    answers.emplace(place, std::string(question), std::move(answer));
  }
}

void erase_answer(Answers& answers, std::string_view question) {
  const auto found = position_of(answers, question);
  if (found != answers.end()) answers.erase(found);
}

}  // namespace zeroten::survey
