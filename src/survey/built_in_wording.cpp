#include "survey/built_in_wording.h"

#include <vector>

#include "base/language.h"

namespace zeroten::survey {

const Wording& built_in_wording(std::string_view language) {
  const std::span<const Wording> wordings = built_in_wordings();
  std::vector<std::string_view> offered;
  for (const Wording& wording : wordings) offered.push_back(wording.language);
  const std::string_view best = match_language(language, offered);
  for (const Wording& wording : wordings) {
    if (wording.language == best) return wording;
  }
  return wordings.front();
}

}  // namespace zeroten::survey
