#include "cli/run_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "base/language.h"
#include "cli/checked_survey.h"
#include "cli/exit_code.h"
#include "cli/terminal_session.h"
#include "codec/response_codec.h"

namespace zeroten::cli {

namespace {

struct RunOptions {
  std::string file;
  std::string language = "en";
  bool json = false;
};

std::string language_problem(const std::string& tag) {
  return is_language_tag(tag) ? std::string() : "'" + tag + "' is not a language tag, such as nb or pt-BR";
}

int run(const RunOptions& options) {
  if (options.file == "-") {
    std::cerr << "zeroten run: the definition must be a file: the answers come from standard input\n";
    return misuse;
  }
  int exit_code = fine;
  const auto checked = read_checked("run", options.file, exit_code);
  if (!checked) return exit_code;
  // With --json the conversation stays out of the way of what a program reads.
  std::ostream& conversation = options.json ? std::cerr : std::cout;
  const auto response = run_in_terminal(checked->survey, options.language, std::cin, conversation);
  if (options.json && response) std::cout << codec::write_response(*response) << '\n';
  return fine;
}

}  // namespace

void add_run_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<RunOptions>();
  CLI::App* command = app.add_subcommand("run", "Answer a survey in the terminal");
  command->add_option("FILE", options->file, "Definition")->required();
  command->add_option("--language", options->language, "Language tag, such as nb (en)")->check(language_problem);
  command->add_flag("--json", options->json, "Print the response as JSON; the conversation goes to standard error");
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace zeroten::cli
