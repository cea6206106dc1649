#include "cli/run_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "base/language.h"
#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/problem_lines.h"
#include "cli/terminal_session.h"
#include "codec/definition_codec.h"
#include "codec/response_codec.h"
#include "survey/check.h"

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
  std::string reason;
  const auto text = read_file(options.file, reason);
  if (!text) {
    std::cerr << "zeroten run: " << options.file << " cannot be read: " << reason << '\n';
    return misuse;
  }
  const auto survey = codec::read_definition(*text);
  const Problems errors = survey ? survey::check_errors(*survey) : survey.problems();
  if (!errors.empty()) {
    print_problems(std::cerr, options.file, *text, errors);
    return input_has_problems;
  }
  // With --json the conversation stays out of the way of what a program reads.
  std::ostream& conversation = options.json ? std::cerr : std::cout;
  const auto response = run_in_terminal(*survey, options.language, std::cin, conversation);
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
