#include "cli/email_row.h"

namespace zeroten::cli {

std::string email_text(const EmailRow& row) {
  std::string text = row.question + "\n\n";
  // The names of the ends say what they mean; the others are their numbers.
  for (const EmailLink& link : row.links) text += link.name + ":\n" + link.url + "\n";
  return text;
}

}  // namespace zeroten::cli
