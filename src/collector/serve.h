// `zeroten serve`: everything that a collector is made of, put together and run.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "collector/limits.h"

namespace zeroten::collector {

struct ServeOptions {
  std::string store;  // "sqlite:FILE" or "postgresql://…"
  std::string bind = "127.0.0.1";
  std::uint16_t port = 0;                // 0: any free one
  std::string token_file = {};           // empty: beside the database, which must be a file then
  std::vector<std::string> mounts = {};  // "PREFIX=FOLDER" or "FOLDER"
  std::vector<std::string> definitions = {};
  Limits limits = {};
  std::string respondent_key_file = {};         // what signs respondent tokens
  std::vector<std::string> token_surveys = {};  // those that only who holds such a token may answer
  int retain_days = 0;                          // 0: responses are kept until somebody erases them
};

/// Serves until SIGINT or SIGTERM. 0: it served and stored everything that it took; 1: a definition or the database has
/// problems; 2: misuse. Says on stdout where it listens, and on stderr what is wrong.
int serve(const ServeOptions& options);

}  // namespace zeroten::collector
