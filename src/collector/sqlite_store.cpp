#include "collector/sqlite_store.h"

#include <boost/asio/post.hpp>
#include <cstdio>
#include <utility>

#include "collector/response_queries.h"
#include "collector/sqlite_schema.h"
#include "collector/survey_table.h"

namespace zeroten::collector {

namespace {

// Under unbroken load the checkpointer never catches up with the writer, and the log would grow for ever. At this many
// pages (64 MB) the writer makes a pause, between two groups, and does it itself.
constexpr int longest_log = 16'000;

SqliteDatabase open_checked(const std::string& file) {
  SqliteDatabase database(file, Access::read_write);
  database.check_integrity();
  prepare_schema(database);
  return database;
}

void complain(const DatabaseError& error) { std::fprintf(stderr, "zeroten: database: %s\n", error.what()); }

/// What `read` gives; nothing if the database refuses.
template <typename Read>
auto attempt(Read read) -> std::optional<decltype(read())> {
  try {
    return read();
  } catch (const DatabaseError& error) {
    complain(error);
    return std::nullopt;
  }
}

}  // namespace

SqliteStore::SqliteStore(const std::string& file)
    : writing_(open_checked(file)),
      responses_(writing_),
      checkpointer_(file),
      reading_(file, Access::read_only),
      writer_([this](const std::vector<Record>& records) { return commit(records); }, [this] { limit_log(); }) {
  const auto remember = [](void* store, sqlite3*, const char*, int pages) {
    static_cast<SqliteStore*>(store)->log_pages_ = pages;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(writing_.handle(), remember, this);
}

SqliteStore::~SqliteStore() { reader_.join(); }

void SqliteStore::add_survey(const StoredSurvey& survey) { collector::add_survey(writing_, survey); }

std::vector<StoredSurvey> SqliteStore::surveys() { return all_surveys(writing_); }

bool SqliteStore::submit(std::vector<Record> records, Submitted done) {
  return writer_.submit(std::move(records), std::move(done));
}

void SqliteStore::summarize(std::string survey, int comments, Summarized done) {
  boost::asio::post(reader_, [this, survey = std::move(survey), comments, done = std::move(done)] {
    done(attempt([&] { return summarize_responses(reading_, survey, comments); }));
  });
}

void SqliteStore::list(std::string survey, std::string after, int count, Listed done) {
  boost::asio::post(reader_,
                    [this, survey = std::move(survey), after = std::move(after), count, done = std::move(done)] {
                      done(attempt([&] { return list_responses(reading_, survey, after, count); }));
                    });
}

std::optional<Store::Outcomes> SqliteStore::commit(const std::vector<Record>& records) {
  return attempt([&] {
    Outcomes outcomes;
    outcomes.reserve(records.size());
    Transaction transaction(writing_);
    for (const Record& record : records) outcomes.push_back(responses_.apply(record));
    transaction.commit();
    return outcomes;
  });
}

void SqliteStore::limit_log() {
  if (log_pages_ >= longest_log) {
    checkpoint(writing_);
  } else {
    checkpointer_.log_is(log_pages_);
  }
}

}  // namespace zeroten::collector
