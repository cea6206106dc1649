#include "collector/serve.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

#include "collector/server.h"
#include "collector/service.h"
#include "collector/sqlite_store.h"
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

/// The file in "sqlite:FILE"; empty for anything else.
std::string database_file(const std::string& store) {
  constexpr std::string_view scheme = "sqlite:";
  return store.starts_with(scheme) ? store.substr(scheme.size()) : std::string();
}

std::unique_ptr<SqliteStore> open_store(const std::string& file) {
  try {
    return std::make_unique<SqliteStore>(file);
  } catch (const DatabaseError& error) {
    complain(has_problems, "cannot use " + file + ": " + error.what());
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
  return choose_token(environment == nullptr ? "" : environment, options.token_file, file + ".token");
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

std::int64_t wall_clock() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

int run(const ServeOptions& options, std::unique_ptr<SqliteStore> store, const Surveys& surveys,
        std::vector<Mount> mounts, const TokenChoice& token) {
  const Service service(*store, surveys, std::move(mounts), token.token, wall_clock);
  raise_descriptor_limit(options.limits.connections);
  Server server(service, options.limits);
  const std::string complaint = server.listen(options.bind, options.port);
  if (!complaint.empty()) return complain(misuse, complaint);
  server.stop_on_signals();
  std::printf("zeroten: %s\n", server.url().c_str());
  if (token.own) std::printf("token: %s\n", token.token.c_str());
  std::fflush(stdout);
  server.run();
  // Before the server goes: what is still in the queue is stored now, and its replies refer to connections.
  store.reset();
  return fine;
}

}  // namespace

int serve(const ServeOptions& options) {
  const std::string file = database_file(options.store);
  if (file.empty()) return complain(misuse, "--store must be sqlite:FILE, not '" + options.store + "'");
  auto mounts = read_mounts(options.mounts);
  if (!mounts) return misuse;
  const auto texts = read_definitions(options.definitions);
  if (!texts) return misuse;
  Surveys checked;
  if (!add_definitions(*texts, checked)) return has_problems;
  umask(0077);  // responses are nobody's business but the operator's
  auto store = open_store(file);
  if (!store) return has_problems;
  Surveys surveys;
  if (!restore_surveys(*store, *texts, surveys)) return has_problems;
  if (surveys.empty()) return complain(misuse, "no survey: name a definition file");
  const TokenChoice token = read_token(options, file);
  if (token.token.empty()) return complain(misuse, token.complaint);
  return run(options, std::move(store), surveys, *std::move(mounts), token);
}

}  // namespace zeroten::collector
