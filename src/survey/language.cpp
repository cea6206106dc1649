#include "survey/language.h"

#include "base/language.h"

namespace zeroten::survey {

std::string language_for(const Definition& survey, std::string_view wanted) {
  if (survey.languages.empty()) return std::string(wanted);
  const std::vector<std::string_view> offered(survey.languages.begin(), survey.languages.end());
  const std::string_view best = match_language(wanted, offered);
  return best.empty() ? survey.languages.front() : std::string(best);
}

}  // namespace zeroten::survey
