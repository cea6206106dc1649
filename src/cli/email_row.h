// The scale of a survey as a row of links, for an e-mail: each link opens the page with its score.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "survey/definition.h"
#include "survey/wording.h"

namespace zeroten::cli {

struct EmailLink {
  std::string score;
  /// What a screen reader says: "0, Not at all likely"
  std::string name;
  std::string url;
};

struct EmailRow {
  /// BCP 47
  std::string language;
  /// "ltr" or "rtl"
  std::string direction;
  std::string question;
  std::string left;
  std::string right;
  /// 0 to 10
  std::vector<EmailLink> links;
};

/// The row of `survey` in the language of `wording`, with links to `page`, an address (web_address.h) with or without
/// parameters of its own. Nothing if the survey does not begin with an nps question: a score could not be taken there.
std::optional<EmailRow> email_row(const survey::Definition& survey, const survey::Wording& wording,
                                  const std::string& page);

/// HTML that mail programs show: tables and inline styles only, no images, text and background stated together, so that
/// a program that darkens mail darkens both.
std::string email_html(const EmailRow& row);

/// The same for the part of a mail that is plain text.
std::string email_text(const EmailRow& row);

}  // namespace zeroten::cli
