#include "cli/scenario_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/problem_lines.h"
#include "codec/definition_codec.h"
#include "engine/scenario.h"
#include "engine/targeting_scenario.h"

namespace zeroten::cli {

namespace {

int unreadable(const std::string& file, const std::string& reason) {
  std::cerr << "zeroten scenario: " << file << " cannot be read: " << reason << '\n';
  return misuse;
}

int refused(const std::string& file, const Problems& problems) {
  print_problems(std::cout, file, problems);
  return input_has_problems;
}

int report(const std::string& file, const std::vector<std::string>& failures) {
  for (const std::string& failure : failures) std::cout << file << ": " << failure << '\n';
  return failures.empty() ? fine : input_has_problems;
}

int run_targeting(const std::string& file, const std::string& text) {
  const auto scenario = codec::read_targeting_scenario(text);
  return scenario ? report(file, engine::run_targeting_scenario(*scenario)) : refused(file, scenario.problems());
}

int run_file(const std::string& file) {
  std::string reason;
  const auto text = read_file(file, reason);
  if (!text) return unreadable(file, reason);
  if (codec::is_targeting_scenario(*text)) return run_targeting(file, *text);
  auto scenario = codec::read_scenario(*text);
  if (!scenario) return refused(file, scenario.problems());
  const bool elsewhere = !scenario->definition_path.empty();
  const std::string path = std::filesystem::path(file).parent_path() / scenario->definition_path;
  if (elsewhere) {
    const auto definition = read_file(path, reason);
    if (!definition) return unreadable(path, reason);
    scenario->definition = *definition;
  }
  const auto survey = codec::read_definition(scenario->definition);
  const bool expected = !scenario->refused.empty();
  if (!survey && expected) return report(file, engine::compare_refusal(*scenario));
  if (!survey && elsewhere) return refused(path, survey.problems());
  if (!survey) return refused(file, below("definition", survey.problems()));
  auto failures = engine::compare_refusal(*scenario);
  for (std::string& failure : engine::run_scenario(*survey, *scenario)) failures.push_back(std::move(failure));
  return report(file, failures);
}

int run_files(const std::vector<std::string>& files) {
  int exit_code = fine;
  int passed = 0;
  for (const std::string& file : files) {
    const int code = run_file(file);
    if (code == fine) ++passed;
    exit_code = std::max(exit_code, code);
  }
  std::cout << passed << " passed, " << static_cast<int>(files.size()) - passed << " failed\n";
  return exit_code;
}

}  // namespace

void add_scenario_command(CLI::App& app, int& exit_code) {
  auto files = std::make_shared<std::vector<std::string>>();
  CLI::App* command = app.add_subcommand("scenario", "Run scenario files: events, and what they must lead to");
  command->add_option("FILE", *files, "Scenarios")->required();
  command->callback([files, &exit_code] { exit_code = run_files(*files); });
}

}  // namespace zeroten::cli
