#include "collector/start_definitions.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

#include "base/words.h"
#include "codec/definition_codec.h"
#include "survey/check.h"

namespace zeroten::collector {

namespace {

/// Empty if it cannot be read.
std::string read_text(const std::string& file) {
  // A folder opens well, and throws when it is read.
  std::error_code error;
  if (std::filesystem::is_directory(file, error)) return {};
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void complain(const std::string& file, const std::string& what) {
  std::fprintf(stderr, "zeroten: %s: %s\n", file.c_str(), what.c_str());
}

void complain(const std::string& file, const Problems& problems) {
  for (const Problem& problem : problems) {
    complain(file, (problem.path.empty() ? std::string() : problem.path + ": ") + words(problem));
  }
}

}  // namespace

std::optional<std::vector<DefinitionFile>> read_definitions(const std::vector<std::string>& names) {
  std::vector<DefinitionFile> files;
  for (const std::string& name : names) {
    std::string text = read_text(name);
    if (text.empty()) {
      complain(name, "cannot be read, or is empty");
      return std::nullopt;
    }
    files.push_back({name, std::move(text)});
  }
  return files;
}

bool add_definitions(const std::vector<DefinitionFile>& files, Surveys& surveys) {
  std::map<std::string, std::string> file_of;
  bool sound = true;
  for (const DefinitionFile& file : files) {
    const auto added = surveys.add(file.text);
    if (!added) {
      complain(file.name, added.problems());
      sound = false;
      continue;
    }
    const Problems errors = survey::check_errors(*codec::read_definition(file.text));
    if (!errors.empty()) {
      complain(file.name, errors);
      sound = false;
      continue;
    }
    const auto [entry, is_new] = file_of.emplace(added->id, file.name);
    if (!is_new) {
      complain(file.name, "is survey '" + added->id + "', and so is " + entry->second);
      sound = false;
    }
  }
  return sound;
}

bool restore_surveys(Store& store, const std::vector<DefinitionFile>& files, Surveys& surveys) {
  try {
    for (StoredSurvey& known : store.surveys()) {
      const auto restored = surveys.add(std::move(known.definition));
      // An older zeroten took it; this one does not. Its responses stay, new ones for it are refused.
      if (!restored) complain("survey '" + known.id + "' in the database", restored.problems());
    }
    for (const DefinitionFile& file : files) {
      const auto added = surveys.add(file.text);
      if (added) store.add_survey(*added);
    }
    return true;
  } catch (const StoreError& error) {
    complain("database", error.what());
    return false;
  }
}

}  // namespace zeroten::collector
