#include "cli/conformance_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/printable.h"
#include "cli/problem_lines.h"
#include "engine/conformance.h"

namespace zeroten::cli {

namespace {

struct ConformanceOptions {
  std::string folder;
  bool json = false;
};

/// The JSON files of the folder, by name; none if it cannot be read.
std::vector<std::filesystem::path> json_files(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".json") files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void print_failures(const std::string& file, const codec::ConformanceReport& report) {
  for (const auto& failure : report.failures) {
    std::cout << file << ": " << printable(failure.name) << ": " << printable(failure.expression) << "\n  expected "
              << printable(failure.expected) << "\n  found    " << printable(failure.found) << '\n';
  }
}

void add(codec::ConformanceReport& total, const codec::ConformanceReport& report) {
  total.passed += report.passed;
  total.refused += report.refused;
  total.failures.insert(total.failures.end(), report.failures.begin(), report.failures.end());
}

void print_summary(const codec::ConformanceReport& total) {
  if (total.refused > 0) std::cout << total.refused << " outside the subset, refused\n";
  std::cout << total.passed << " passed, " << total.failures.size() << " failed\n";
}

/// Whether the text is JSON, but of something else.
bool is_no_list(const Problems& problems) {
  return problems[0].code == ProblemCode::wrong_type && problems[0].path.empty();
}

/// Runs one file and adds to `total`; what its exit code would be.
int run_file(const std::string& file, bool quiet, codec::ConformanceReport& total) {
  std::string reason;
  const auto text = read_file(file, reason);
  if (!text) {
    std::cerr << "zeroten conformance: " << file << " cannot be read: " << reason << '\n';
    return misuse;
  }
  const auto vectors = codec::read_vectors(*text);
  if (!vectors) {
    if (is_no_list(vectors.problems())) return fine;
    print_problems(std::cerr, file, vectors.problems());
    return misuse;
  }
  const auto report = engine::run_vectors(*vectors);
  if (!quiet) print_failures(file, report);
  add(total, report);
  return report.failures.empty() ? fine : input_has_problems;
}

int run(const ConformanceOptions& options) {
  codec::ConformanceReport total;
  int exit_code = fine;
  for (const auto& file : json_files(options.folder)) {
    exit_code = std::max(exit_code, run_file(file, options.json, total));
  }
  if (total.passed == 0 && total.failures.empty()) {
    std::cerr << "zeroten conformance: " << options.folder << " has no vectors (*.json)\n";
    return misuse;
  }
  if (options.json) {
    std::cout << codec::write_conformance(total) << '\n';
  } else {
    print_summary(total);
  }
  return exit_code;
}

}  // namespace

void add_conformance_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ConformanceOptions>();
  CLI::App* command = app.add_subcommand("conformance", "Run vectors of the condition language");
  command->add_option("DIR", options->folder, "A folder with files of vectors")->required();
  command->add_flag("--json", options->json, "Print a JSON object for machines");
  command->callback([options, &exit_code] { exit_code = run(*options); });
}

}  // namespace zeroten::cli
