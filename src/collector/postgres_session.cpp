#include "collector/postgres_session.h"

namespace zeroten::collector {

namespace {

constexpr int most_attempts = 20;

// A server that is out of reach may take seconds to say so: those who come in the meantime hear it at once.
constexpr std::chrono::milliseconds pause_of_tries{250};

const char* begin(Isolation isolation) {
  switch (isolation) {
    case Isolation::read_committed: return "BEGIN ISOLATION LEVEL READ COMMITTED";
    case Isolation::snapshot: return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    case Isolation::serializable: return "BEGIN ISOLATION LEVEL SERIALIZABLE";
  }
  return "BEGIN";
}

}  // namespace

void PostgresSession::repeat(Isolation isolation, const Step& work) {
  bool was_connected = connection_.has_value();
  for (int attempts = 1;; ++attempts) {
    try {
      return attempt(isolation, work);
    } catch (const PostgresError& error) {
      recover();
      // A server that was started again leaves connections that do not know it yet.
      const bool lost = was_connected && !connection_;
      was_connected = false;
      if (!lost && (!error.is_collision() || attempts == most_attempts)) throw;
    }
  }
}

void PostgresSession::attempt(Isolation isolation, const Step& work) {
  PostgresConnection& connection = connected();
  connection.run(begin(isolation));
  work(connection);
  // A transaction that cannot be committed any more is rolled back, and the server calls that a success.
  if (connection.run("COMMIT").done() != "COMMIT") throw PostgresError({}, "the server rolled back instead");
}

PostgresConnection& PostgresSession::connected() {
  if (connection_) return *connection_;
  if (std::chrono::steady_clock::now() < next_try_) throw PostgresError({}, refusal_);
  try {
    return connection_.emplace(address_);
  } catch (const PostgresError& error) {
    refusal_ = error.what();
    next_try_ = std::chrono::steady_clock::now() + pause_of_tries;
    throw;
  }
}

void PostgresSession::recover() {
  if (!connection_) return;
  if (!connection_->is_lost()) {
    try {
      connection_->run("ROLLBACK");
      return;
    } catch (const PostgresError&) {
      // A connection that cannot even forget is of no use.
    }
  }
  connection_.reset();
}

}  // namespace zeroten::collector
