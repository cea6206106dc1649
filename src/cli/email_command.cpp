#include "cli/email_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "cli/checked_survey.h"
#include "cli/email_row.h"
#include "cli/exit_code.h"
#include "cli/survey_wordings.h"
#include "cli/web_address.h"

namespace zeroten::cli {

namespace {

struct EmailOptions {
  std::string file;
  std::string page;
  std::string language;
  bool text = false;
};

int fail(const std::string& reason, int exit_code) {
  std::cerr << "zeroten email: " << reason << '\n';
  return exit_code;
}

int write_email(const EmailOptions& options) {
  int exit_code = fine;
  const auto checked = read_checked("email", options.file, exit_code);
  if (!checked) return exit_code;
  std::string reason;
  const auto wordings = wordings_for(checked->survey, options.language, reason);
  if (!wordings) return fail("--language: " + reason, misuse);
  const auto row = email_row(checked->survey, *wordings->front(), options.page);
  if (!row) {
    return fail(options.file + ": the first screen has no nps question, so a link cannot carry its score",
                input_has_problems);
  }
  std::cout << (options.text ? email_text(*row) : email_html(*row)) << std::flush;
  return fine;
}

}  // namespace

void add_email_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<EmailOptions>();
  CLI::App* command = app.add_subcommand("email", "Print the scale as HTML for an e-mail, with a link for each score");
  command->add_option("FILE", options->file, "Definition; - is standard input")->required();
  command->add_option("--page", options->page, "Address of the survey's page (zeroten page)")
      ->required()
      ->check(address_problem);
  command->add_option("--language", options->language, "Language, such as nb (the survey's first, else English)");
  command->add_flag("--text", options->text, "Print the plain text for the same e-mail");
  command->callback([options, &exit_code] { exit_code = write_email(*options); });
}

}  // namespace zeroten::cli
