#include "cli/lint_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/problem_lines.h"
#include "codec/definition_codec.h"
#include "codec/lint_writer.h"
#include "survey/check.h"

namespace zeroten::cli {

namespace {

struct LintOptions {
  std::vector<std::string> files;
  bool json = false;
};

void print_summary(const std::string& file, const Problems& problems) {
  print_problems(std::cout, file, problems);
  if (problems.empty()) std::cout << file << ": fine\n";
}

int lint(const LintOptions& options) {
  int exit_code = fine;
  std::vector<codec::LintedFile> linted;
  for (const std::string& file : options.files) {
    std::string reason;
    const auto text = read_file(file, reason);
    if (!text) {
      std::cerr << "zeroten lint: " << file << " cannot be read: " << reason << '\n';
      exit_code = misuse;
      continue;
    }
    const auto survey = codec::read_definition(*text);
    linted.push_back({file, survey ? survey::check(*survey) : survey.problems()});
    if (!options.json) print_summary(file, linted.back().problems);
    if (has_errors(linted.back().problems)) exit_code = std::max(exit_code, input_has_problems);
  }
  if (options.json) std::cout << codec::write_linted(linted) << '\n';
  return exit_code;
}

}  // namespace

void add_lint_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<LintOptions>();
  CLI::App* command = app.add_subcommand("lint", "Say what is wrong with survey definitions");
  command->add_option("FILE", options->files, "Definitions; - is standard input")->required();
  command->add_flag("--json", options->json, "Print a JSON object for machines");
  command->callback([options, &exit_code] { exit_code = lint(*options); });
}

}  // namespace zeroten::cli
