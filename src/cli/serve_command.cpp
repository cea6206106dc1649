#include "cli/serve_command.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <memory>

#include "collector/serve.h"

namespace zeroten::cli {

namespace {

constexpr const char* footer =
    "Prints where it listens, and the token for reading reports and responses. The token is the one in the environment "
    "variable ZEROTEN_TOKEN, in --token-file, or in FILE.token beside the database, which is made if it is missing.\n"
    "Ends on SIGINT or SIGTERM when all that was taken is stored.";

void add_limits(CLI::App& command, collector::Limits& limits) {
  const auto seconds = [](std::chrono::milliseconds& limit) {
    return [&limit](const std::int64_t& value) { limit = std::chrono::seconds(value); };
  };
  command
      .add_option_function<std::int64_t>("--request-time", seconds(limits.request_time),
                                         "Seconds that a request may take to arrive (15)")
      ->check(CLI::Range(1, 3600));
  command
      .add_option_function<std::int64_t>("--idle-time", seconds(limits.idle_time),
                                         "Seconds that a connection may be idle (30)")
      ->check(CLI::Range(1, 3600));
  command.add_option("--connections", limits.connections, "Connections at a time (1024)")
      ->check(CLI::Range(1, 100'000));
  command.add_option("--rate", limits.requests.per_second, "Requests a second from one address; 0: no limit (200)")
      ->check(CLI::Range(0.0, 1e6));
  command.add_option("--burst", limits.requests.burst, "Requests at once from one address (2000)")
      ->check(CLI::Range(1.0, 1e6));
  command.add_flag("--trust-forwarded", limits.trust_forwarded,
                   "An address is the last one in X-Forwarded-For, which the proxy in front writes");
}

}  // namespace

void add_serve_command(CLI::App& app, int& exit_code) {
  const auto options = std::make_shared<collector::ServeOptions>();
  CLI::App* command = app.add_subcommand("serve", "Collect responses to surveys over HTTP, and report on them");
  command->footer(footer);
  command->add_option("definitions", options->definitions, "Definition files; none: the surveys in the database")
      ->type_name("DEFINITION.json");
  command->add_option("--store", options->store, "Where to keep responses: sqlite:FILE or postgresql://…")->required();
  command->add_option("--port", options->port, "Port; 0 for any free one (0)");
  command->add_option("--bind", options->bind, "IP address to listen on (127.0.0.1)");
  command->add_option("--static", options->mounts, "Serve a folder: FOLDER or /PREFIX=FOLDER; may be repeated")
      ->type_name("[/PREFIX=]FOLDER")
      ->take_all()
      ->allow_extra_args(false);
  command->add_option("--token-file", options->token_file, "File that holds the token for reading");
  command
      ->add_option("--retain", options->retain_days, "Days that responses are kept; older ones are erased (for ever)")
      ->check(CLI::Range(1, 36'500));
  command->add_option("--respondent-key", options->respondent_key_file, "File that holds the key of respondent tokens")
      ->type_name("FILE");
  command
      ->add_option("--require-token", options->token_surveys,
                   "A survey that only who holds a respondent token may answer; may be repeated")
      ->type_name("SURVEY")
      ->take_all()
      ->allow_extra_args(false);
  add_limits(*command, options->limits);
  command->callback([options, &exit_code] { exit_code = collector::serve(*options); });
}

}  // namespace zeroten::cli
