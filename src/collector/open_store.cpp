#include "collector/open_store.h"

#include <filesystem>

#include "collector/postgres_store.h"
#include "collector/sqlite_store.h"

namespace zeroten::collector {

namespace {

constexpr std::string_view sqlite = "sqlite:";

bool is_postgres(const std::string& where) {
  return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

}  // namespace

std::string store_file(const std::string& where) {
  return where.starts_with(sqlite) ? where.substr(sqlite.size()) : std::string();
}

bool is_store(const std::string& where) { return is_postgres(where) || !store_file(where).empty(); }

std::unique_ptr<Store> open_store(const std::string& where, Missing missing) {
  if (is_postgres(where)) return std::make_unique<PostgresStore>(where);
  const std::string file = store_file(where);
  std::error_code ignored;
  if (missing == Missing::refuse && !std::filesystem::exists(file, ignored)) {
    throw StoreError("there is no database " + file);
  }
  return std::make_unique<SqliteStore>(file);
}

}  // namespace zeroten::collector
