#include "cli/lint_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/path_lines.h"
#include "cli/problem_lines.h"
#include "codec/definition_codec.h"
#include "codec/lint_writer.h"
#include "codec/show_codec.h"
#include "codec/ways_writer.h"
#include "survey/check.h"

namespace zeroten::cli {

namespace {

struct LintOptions {
  std::vector<std::string> files;
  bool json = false;
  bool sarif = false;
  bool paths = false;
};

void print_summary(const codec::LintedFile& linted) {
  print_problems(std::cout, linted.file, linted.text, linted.problems);
  if (linted.problems.empty()) std::cout << linted.file << ": fine\n";
}

void print_ways(const LintOptions& options, const std::string& file, const survey::Definition& survey) {
  const survey::Ways ways = survey::ways_through(survey);
  if (options.json) {
    std::cout << codec::write_ways(ways) << '\n';
  } else {
    print_paths(std::cout, file, ways);
  }
}

/// Reads and checks one text. A definition that can be read is listed, too, if that is wanted.
codec::LintedFile lint_text(const LintOptions& options, const std::string& file, std::string text) {
  codec::LintedFile linted{file, std::move(text), {}};
  const auto survey = codec::read_definition(linted.text);
  linted.problems = survey ? survey::check(*survey) : survey.problems();
  append(linted.problems, codec::check_show(linted.text));
  const bool words = !options.json && !options.sarif;
  if (words && !(options.paths && linted.problems.empty())) print_summary(linted);
  if (options.paths && survey) print_ways(options, file, *survey);
  return linted;
}

int lint(const LintOptions& options) {
  int exit_code = fine;
  std::vector<codec::LintedFile> linted;
  for (const std::string& file : options.files) {
    std::string reason;
    auto text = read_file(file, reason);
    if (!text) {
      std::cerr << "zeroten lint: " << file << " cannot be read: " << reason << '\n';
      exit_code = misuse;
      continue;
    }
    linted.push_back(lint_text(options, file, std::move(*text)));
    if (has_errors(linted.back().problems)) exit_code = std::max(exit_code, input_has_problems);
  }
  if (options.sarif) {
    std::cout << codec::write_sarif(linted) << '\n';
  } else if (options.json && !options.paths) {
    std::cout << codec::write_linted(linted) << '\n';
  }
  return exit_code;
}

}  // namespace

void add_lint_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<LintOptions>();
  CLI::App* command = app.add_subcommand("lint", "Say what is wrong with survey definitions");
  command->add_option("FILE", options->files, "Definitions; - is standard input")->required();
  CLI::Option* json = command->add_flag("--json", options->json, "Print a JSON object for machines");
  CLI::Option* sarif = command->add_flag("--sarif", options->sarif, "Print SARIF 2.1.0 for code hosts");
  command->add_flag("--paths", options->paths, "List every way from the first question to an ending")->excludes(sarif);
  json->excludes(sarif);
  command->callback([options, &exit_code] { exit_code = lint(*options); });
}

}  // namespace zeroten::cli
