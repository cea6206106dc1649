#include "cli/survey_wordings.h"

#include <algorithm>
#include <string_view>

#include "base/language.h"
#include "survey/built_in_wording.h"

namespace zeroten::cli {

namespace {

using Wordings = std::vector<const survey::Wording*>;

std::string listed(const std::vector<std::string_view>& tags) {
  std::string list;
  for (const std::string_view tag : tags) list.append(list.empty() ? "" : ", ").append(tag);
  return list;
}

/// Empty if `language` is one of `offered`, in whatever form.
std::string not_among(const std::string& language, const std::vector<std::string_view>& offered) {
  if (!match_language(language, offered).empty()) return {};
  return "there is no '" + language + "' here, only " + listed(offered);
}

std::optional<Wordings> one_wording(const survey::Definition& survey, const std::string& language,
                                    std::string& reason) {
  std::vector<std::string_view> known;
  for (const survey::Wording& wording : survey::built_in_wordings()) known.push_back(wording.language);
  std::sort(known.begin(), known.end());
  reason = not_among(language, known);
  if (reason.empty() && !survey.languages.empty()) {
    reason = not_among(language, {survey.languages.begin(), survey.languages.end()});
  }
  if (!reason.empty()) return std::nullopt;
  return Wordings{&survey::built_in_wording(language)};
}

}  // namespace

std::optional<Wordings> wordings_for(const survey::Definition& survey, const std::string& language,
                                     std::string& reason) {
  if (!language.empty()) return one_wording(survey, language, reason);
  Wordings wordings;
  for (const std::string& tag : survey.languages) {
    const survey::Wording* wording = &survey::built_in_wording(tag);
    if (std::find(wordings.begin(), wordings.end(), wording) == wordings.end()) wordings.push_back(wording);
  }
  if (wordings.empty()) {
    for (const survey::Wording& wording : survey::built_in_wordings()) wordings.push_back(&wording);
  }
  return wordings;
}

}  // namespace zeroten::cli
