#include "collector/response_comments.h"

namespace zeroten::collector {

std::vector<codec::Comment> comments_of(const survey::Definition& survey, const flow::Response& response,
                                        std::int64_t received) {
  std::vector<codec::Comment> comments;
  for (const auto& [question, answer] : response.answers) {
    const survey::Question* asked = survey::find_question(survey, question);
    const std::string* text = answer.text();
    if (text == nullptr || asked == nullptr || asked->type != survey::QuestionType::text) continue;
    comments.push_back({.response = response.id,
                        .question = question,
                        .text = *text,
                        .score = response.nps,
                        .language = response.language,
                        .received = received});
  }
  return comments;
}

}  // namespace zeroten::collector
