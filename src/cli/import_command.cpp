#include "cli/import_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/problem_lines.h"
#include "codec/import/request.h"

namespace zeroten::cli {

namespace {

struct ImportOptions {
  std::string from;
  std::string file;
  std::string out;
  bool json = false;
};

/// The definition is the output; what was lost is said beside it.
int print(const ImportOptions& options, const codec::importing::Imported& imported) {
  const bool failed = imported.definition.empty();
  if (options.json) {
    std::cout << codec::importing::write_imported(imported) << '\n';
  } else {
    print_problems(std::cerr, options.file, imported.problems);
    if (options.out.empty()) std::cout << imported.definition;
  }
  if (failed) return input_has_problems;
  std::string reason;
  if (options.out.empty() || write_file(options.out, imported.definition, reason)) return fine;
  std::cerr << "zeroten import: " << options.out << " cannot be written: " << reason << '\n';
  return misuse;
}

int import_file(const ImportOptions& options) {
  std::string reason;
  const auto text = read_file(options.file, reason);
  if (!text) {
    std::cerr << "zeroten import: " << options.file << " cannot be read: " << reason << '\n';
    return misuse;
  }
  return print(options, codec::importing::import_called(options.from, *text));
}

}  // namespace

void add_import_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ImportOptions>();
  CLI::App* command = app.add_subcommand("import", "Turn a survey of another system into a definition");
  command->add_option("--from", options->from, "surveyjs, formbricks or posthog")
      ->required()
      ->check(CLI::IsMember({"surveyjs", "formbricks", "posthog"}));
  command->add_option("FILE", options->file, "Their survey in JSON; - is standard input")->required();
  command->add_option("-o,--out", options->out, "Write the definition into this file");
  command->add_flag("--json", options->json, "Print a JSON object for machines, with the definition in it");
  command->callback([options, &exit_code] { exit_code = import_file(*options); });
}

}  // namespace zeroten::cli
