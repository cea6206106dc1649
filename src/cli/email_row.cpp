#include "cli/email_row.h"

#include <algorithm>

#include "flow/view.h"
#include "survey/language.h"

namespace zeroten::cli {

namespace {

/// `page` with parameters more, before its fragment.
std::string with_parameters(const std::string& page, const std::string& parameters) {
  const std::size_t fragment = std::min(page.find('#'), page.size());
  const std::string address = page.substr(0, fragment);
  const char separator = address.find('?') == std::string::npos ? '?' : '&';
  return address + separator + parameters + page.substr(fragment);
}

flow::Screen first_screen(const survey::Definition& survey, const survey::Wording& wording) {
  flow::Start with;
  with.id = std::string(32, '0');
  with.language = survey.languages.empty() ? wording.language : survey::language_for(survey, wording.language);
  return flow::view(survey, flow::start(survey, with), wording);
}

}  // namespace

std::optional<EmailRow> email_row(const survey::Definition& survey, const survey::Wording& wording,
                                  const std::string& page) {
  const flow::Screen screen = first_screen(survey, wording);
  const auto is_scale = [](const flow::Field& field) { return field.question->type == survey::QuestionType::nps; };
  const auto scale = std::find_if(screen.fields.begin(), screen.fields.end(), is_scale);
  if (scale == screen.fields.end()) return std::nullopt;
  EmailRow row{screen.language, screen.direction, survey::plain_text(scale->label), scale->left, scale->right, {}};
  for (const flow::Option& option : scale->options) {
    const std::string score = std::to_string(option.value);
    row.links.push_back({score, option.name, with_parameters(page, "score=" + score + "&language=" + screen.language)});
  }
  return row;
}

}  // namespace zeroten::cli
