#include "cli/page_command.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>

#include "cli/checked_survey.h"
#include "cli/exit_code.h"
#include "cli/file_text.h"
#include "cli/install_files.h"
#include "cli/page_assets.h"
#include "cli/page_html.h"
#include "cli/survey_wordings.h"
#include "cli/web_address.h"

namespace zeroten::cli {

namespace {

struct PageOptions {
  std::string file;
  std::string out;
  std::string assets;
  std::string title;
  std::string language;
  std::string collector;
  std::string staff_code;
  bool kiosk = false;
  bool install = false;
};

int fail(const std::string& reason) {
  std::cerr << "zeroten page: " << reason << '\n';
  return misuse;
}

std::optional<PageLanguage> page_language(const survey::Wording& wording, const PageAssets& assets,
                                          std::string& reason) {
  using survey::Phrase;
  PageLanguage language{
      wording.language, {}, wording[Phrase::download], wording[Phrase::keep_open], wording[Phrase::error]};
  if (wording.language == "en") return language;
  auto text = assets.wording(wording.language, reason);
  if (!text) return std::nullopt;
  language.wording = std::move(*text);
  return language;
}

std::string title_of(const PageOptions& options, const survey::Definition& survey) {
  if (!options.title.empty()) return options.title;
  return survey.subject.empty() ? survey.id : survey.subject;
}

/// For a CLI11 option: what is wrong with `text`; empty if nothing.
std::string staff_code_problem(const std::string& text) {
  return is_staff_code(text) ? "" : "'" + text + "' is no code: 4 to 12 digits";
}

int write_page(const PageOptions& options, const std::string& html) {
  std::string reason;
  if (options.out.empty()) {
    std::cout << html << std::flush;
  } else if (!write_file(options.out, html, reason)) {
    return fail(options.out + " cannot be written: " + reason);
  }
  return fine;
}

/// The folder is there afterwards; files of others in it stay.
int write_folder(const PageOptions& options, const PageAssets& assets, const PageSettings& settings,
                 const std::string& html) {
  std::string reason;
  const auto files = install_files(assets, settings, html, reason);
  if (!files) return fail(reason);
  const std::filesystem::path folder(options.out);
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(options.out + " cannot be made: " + error.message());
  // The worker is the last: who finds it finds the files that it names.
  for (const auto& [name, text] : *files) {
    const std::string file = (folder / name).string();
    if (!write_file(file, text, reason)) return fail(file + " cannot be written: " + reason);
  }
  return fine;
}

int make_page(const PageOptions& options) {
  if (!options.staff_code.empty() && !options.kiosk) return fail("--staff-code is for a page with --kiosk");
  if (options.install && options.out.empty()) return fail("--install writes several files: name a folder with -o");
  int exit_code = fine;
  const auto checked = read_checked("page", options.file, exit_code);
  if (!checked) return exit_code;
  std::string reason;
  const auto wordings = wordings_for(checked->survey, options.language, reason);
  if (!wordings) return fail("--language: " + reason);
  const auto assets = PageAssets::find(options.assets, reason);
  if (!assets) return fail(reason + ". It is in dist/, which script/build makes; --assets names another folder");
  PageSettings settings{title_of(options, checked->survey),
                        checked->text,
                        {},
                        options.language,
                        options.collector,
                        options.kiosk,
                        options.staff_code,
                        options.install};
  for (const survey::Wording* wording : *wordings) {
    auto language = page_language(*wording, *assets, reason);
    if (!language) return fail(reason);
    settings.languages.push_back(std::move(*language));
  }
  const auto html = page_html(assets->page(), settings);
  if (!html) return fail("the page.html in the folder of --assets is not one of this version");
  return options.install ? write_folder(options, *assets, settings, *html) : write_page(options, *html);
}

}  // namespace

void add_page_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<PageOptions>();
  CLI::App* command = app.add_subcommand("page", "Make one HTML file of a survey, which needs no other");
  command->add_option("FILE", options->file, "Definition; - is standard input")->required();
  command->add_option("-o,--out", options->out,
                      "Write the page into this file, or with --install into this folder (standard output)");
  command->add_option("--collector", options->collector, "Address of a collector; none: answers are saved as a file")
      ->check(address_problem);
  command->add_flag("--kiosk", options->kiosk, "Start over by itself, for a device that many people use");
  command->add_option("--staff-code", options->staff_code, "4 to 12 digits that open the staff's panel on a kiosk")
      ->check(staff_code_problem);
  command->add_flag("--install", options->install, "Write a folder: a page that installs and opens without a network");
  command->add_option("--language", options->language, "Only this language, such as nb (those of the survey)");
  command->add_option("--title", options->title, "Title of the page (the survey's subject)");
  command->add_option("--assets", options->assets, "The folder dist/ (beside the program, or in the source tree)");
  command->callback([options, &exit_code] { exit_code = make_page(*options); });
}

}  // namespace zeroten::cli
