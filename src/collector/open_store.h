// The stores there are, by the name that --store takes.
#pragma once

#include <memory>
#include <string>

#include "collector/store.h"

namespace zeroten::collector {

/// What to do about a database file that is not there. A PostgreSQL database must be there; its tables are made.
enum class Missing { make, refuse };

/// Whether `where` names a store of a known kind: "sqlite:FILE", or "postgresql://…", a connection URI of libpq.
bool is_store(const std::string& where);

/// Opens the store at `where`, for which is_store() holds. Throws StoreError.
std::unique_ptr<Store> open_store(const std::string& where, Missing missing);

/// The database's file; empty where it is no file.
std::string store_file(const std::string& where);

}  // namespace zeroten::collector
