// Compiled alone: it has names that files beside it have, too.
#include "collector/serve.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

#include "collector/open_store.h"
#include "collector/retention.h"
#include "collector/server.h"
#include "collector/service.h"
#include "collector/start_definitions.h"
#include "collector/token_file.h"

namespace zeroten::collector {

namespace {

constexpr int fine = 0;
constexpr int has_problems = 1;
constexpr int misuse = 2;

int complain(int exit_code, const std::string& what) {
  std::fprintf(stderr, "zeroten: %s\n", what.c_str());
  return exit_code;
}

std::unique_ptr<Store> try_to_open(const std::string& where) {
  try {
    return open_store(where, Missing::make);
  } catch (const StoreError& error) {
    // Not the address of a server: it may hold a password.
    const std::string file = store_file(where);
    complain(has_problems, "cannot use " + (file.empty() ? "the PostgreSQL database" : file) + ": " + error.what());
    return nullptr;
  }
}

std::optional<std::vector<Mount>> read_mounts(const std::vector<std::string>& texts) {
  std::vector<Mount> mounts;
  for (const std::string& text : texts) {
    auto mount = parse_mount(text);
    if (!mount) {
      complain(misuse, "--static " + text + ": not a folder, or the prefix does not begin with /");
      return std::nullopt;
    }
    mounts.push_back(*std::move(mount));
  }
  return mounts;
}

TokenChoice read_token(const ServeOptions& options, const std::string& file) {
  const char* environment = std::getenv("ZEROTEN_TOKEN");
  return choose_token(environment == nullptr ? "" : environment, options.token_file,
                      file.empty() ? "" : file + ".token");
}

/// Nothing, and a complaint, where the options do not fit together.
std::optional<RespondentGate> read_gate(const ServeOptions& options, const Surveys& surveys) {
  if (options.respondent_key_file.empty() && options.token_surveys.empty()) return RespondentGate();
  const auto refuse = [](const std::string& what) {
    complain(misuse, what);
    return std::nullopt;
  };
  if (options.respondent_key_file.empty()) return refuse("--require-token needs --respondent-key FILE");
  if (options.token_surveys.empty()) return refuse("--respondent-key needs --require-token SURVEY");
  for (const std::string& survey : options.token_surveys) {
    if (!surveys.has(survey)) return refuse("--require-token " + survey + ": there is no such survey here");
  }
  TokenChoice key = read_respondent_key(options.respondent_key_file);
  if (key.token.empty()) return refuse(key.complaint);
  return RespondentGate(std::move(key.token), {options.token_surveys.begin(), options.token_surveys.end()});
}

/// A connection needs a file descriptor, and some systems give a process 1,024 unless it asks for more.
void raise_descriptor_limit(std::size_t connections) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  const rlim_t wanted = 2 * connections + 64;
  if (limit.rlim_cur >= wanted) return;
  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, limit.rlim_max);
  setrlimit(RLIMIT_NOFILE, &limit);
}

/// The C library would take the first large body that is freed for a habit, and keep the room for all that come after.
void give_memory_back() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

std::int64_t wall_clock() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

int run(const ServeOptions& options, std::unique_ptr<Store> store, const Surveys& surveys, std::vector<Mount> mounts,
        const TokenChoice& token, RespondentGate gate) {
  const Service service(*store, surveys, std::move(mounts), token.token, wall_clock, std::move(gate));
  raise_descriptor_limit(options.limits.connections);
  give_memory_back();
  Server server(service, options.limits);
  const std::string complaint = server.listen(options.bind, options.port);
  if (!complaint.empty()) return complain(misuse, complaint);
  server.stop_on_signals();
  std::printf("zeroten: %s\n", server.url().c_str());
  if (token.own) std::printf("token: %s\n", token.token.c_str());
  std::fflush(stdout);
  std::optional<Retention> retention;
  if (options.retain_days > 0) retention.emplace(*store, surveys.ids(), options.retain_days, wall_clock);
  server.run();
  retention.reset();
  // Before the server goes: what is still in the queue is stored now, and its replies refer to connections.
  store.reset();
  return fine;
}

}  // namespace

int serve(const ServeOptions& options) {
  if (!is_store(options.store))
    return complain(misuse, "--store must be sqlite:FILE or postgresql://…, not '" + options.store + "'");
  auto mounts = read_mounts(options.mounts);
  if (!mounts) return misuse;
  const auto texts = read_definitions(options.definitions);
  if (!texts) return misuse;
  Surveys checked;
  if (!add_definitions(*texts, checked)) return has_problems;
  umask(0077);  // responses are nobody's business but the operator's
  auto store = try_to_open(options.store);
  if (!store) return has_problems;
  Surveys surveys;
  if (!restore_surveys(*store, *texts, surveys)) return has_problems;
  if (surveys.empty()) return complain(misuse, "no survey: name a definition file");
  const TokenChoice token = read_token(options, store_file(options.store));
  if (token.token.empty()) return complain(misuse, token.complaint);
  auto gate = read_gate(options, surveys);
  if (!gate) return misuse;
  return run(options, std::move(store), surveys, *std::move(mounts), token, *std::move(gate));
}

}  // namespace zeroten::collector
