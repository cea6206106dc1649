#include "cli/token_command.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <chrono>
#include <iostream>
#include <memory>
#include <optional>

#include "base/id.h"
#include "base/utf8.h"
#include "cli/exit_code.h"
#include "codec/fact_texts_codec.h"
#include "collector/respondent_token.h"
#include "collector/token_file.h"

namespace zeroten::cli {

namespace {

struct TokenOptions {
  std::string survey;
  std::string subject;
  std::string expires = "30d";
  std::vector<std::string> facts;
  std::string key_file;
};

constexpr std::int64_t longest_validity = std::int64_t{3650} * 86'400;

/// "30d", "12h" or "45m" in seconds. Nothing for anything else, and for more than ten years.
std::optional<std::int64_t> read_period(std::string_view text) {
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size() - 1 || count < 1 || count > longest_validity) {
    return std::nullopt;
  }
  const std::int64_t unit = *end == 'd' ? 86'400 : *end == 'h' ? 3'600 : *end == 'm' ? 60 : 0;
  const std::int64_t seconds = count * unit;
  return unit == 0 || seconds > longest_validity ? std::nullopt : std::optional(seconds);
}

int misused(const std::string& what) {
  std::cerr << "zeroten token: " << what << '\n';
  return misuse;
}

/// "user.plan=pro user.orders=3" as facts; what is wrong with them goes to `complaint`.
codec::FactTexts read_facts(const std::vector<std::string>& texts, std::string& complaint) {
  codec::FactTexts facts;
  for (const std::string& text : texts) {
    const std::size_t sign = text.find('=');
    const std::string name = text.substr(0, sign);
    if (sign == std::string::npos || !codec::is_fact_name(name) || first_invalid_utf8(text)) {
      complaint = "'" + text + "' is not NAME=VALUE such as user.plan=pro";
    } else if (!facts.emplace(name, text.substr(sign + 1)).second) {
      complaint = "'" + name + "' stands twice";
    }
  }
  if (codec::write_fact_texts(facts).size() > codec::longest_fact_texts) complaint = "more than a link can carry";
  return facts;
}

std::int64_t seconds_now() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

int print_token(const TokenOptions& options) {
  if (!is_id(options.survey)) return misused("--survey: '" + options.survey + "' is not the id of a survey");
  if (options.subject.empty() || options.subject.size() > collector::longest_subject ||
      first_invalid_utf8(options.subject)) {
    return misused("--subject: a name has 1 to 200 bytes of UTF-8");
  }
  const auto period = read_period(options.expires);
  if (!period)
    return misused("--expires: '" + options.expires + "' is not a time such as 30d, 12h or 45m (up to 3650d)");
  std::string complaint;
  auto facts = read_facts(options.facts, complaint);
  if (!complaint.empty()) return misused("--fact: " + complaint);
  const collector::TokenChoice key = collector::read_respondent_key(options.key_file);
  if (key.token.empty()) return misused("--respondent-key: " + key.complaint);
  auto nonce = collector::make_nonce();
  if (!nonce) {
    std::cerr << "zeroten token: the system has no random numbers\n";
    return input_has_problems;
  }
  const collector::RespondentToken token{options.survey, options.subject, seconds_now() + *period, *std::move(nonce),
                                         std::move(facts)};
  std::cout << collector::sign(token, key.token) << '\n';
  return fine;
}

}  // namespace

void add_token_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<TokenOptions>();
  CLI::App* command = app.add_subcommand("token", "Print a respondent token: a permission to answer a survey once");
  command->add_option("--survey", options->survey, "The id of the survey")->required();
  command->add_option("--subject", options->subject, "Whom it is for: one response is taken of each")->required();
  command->add_option("--expires", options->expires, "How long it holds: 30d, 12h, 45m (30d)");
  command
      ->add_option("--fact", options->facts, "What is known of them, and cannot be changed: user.plan=pro; repeat it")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  command->add_option("--respondent-key", options->key_file, "File that holds the key; that of zeroten serve")
      ->type_name("FILE")
      ->required();
  command->callback([options, &exit_code] { exit_code = print_token(*options); });
}

}  // namespace zeroten::cli
