#include "collector/postgres_store.h"

#include "collector/postgres_responses.h"
#include "collector/postgres_schema.h"

namespace zeroten::collector {

namespace {

PostgresSession open_checked(const std::string& address) {
  PostgresSession session(address);
  prepare_schema(session);
  return session;
}

}  // namespace

PostgresBackend::PostgresBackend(const std::string& address) : writing(open_checked(address)), reading(address) {}

Store::Outcomes PostgresBackend::store(const std::vector<Record>& records) { return store_responses(writing, records); }

template class DatabaseStore<PostgresBackend>;

}  // namespace zeroten::collector
