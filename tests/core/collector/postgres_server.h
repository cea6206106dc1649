// A PostgreSQL server of this test run, started when the first test asks for a database.
#pragma once

#include <string>

namespace zeroten::test {

/// The address of a new, empty database. The server ends, and all is gone, with this process.
std::string new_postgres_database();

}  // namespace zeroten::test
