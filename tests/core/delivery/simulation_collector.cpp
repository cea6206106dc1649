#include "tests/core/delivery/simulation_collector.h"

#include "base/sha256.h"

namespace zeroten::test {

using delivery::Answer;
using delivery::Outcome;
using delivery::Receipt;

namespace {

/// The texts with spaces: around them there may be envelopes.
std::vector<std::string> records_in(const std::string& body) {
  std::vector<std::string> records;
  std::size_t begin = body.find('"');
  while (begin != std::string::npos) {
    const std::size_t end = body.find('"', begin + 1);
    const std::string text = body.substr(begin, end + 1 - begin);
    if (text.find(' ') != std::string::npos) records.push_back(text);
    begin = body.find('"', end + 1);
  }
  return records;
}

std::string id_in(const std::string& record) { return record.substr(1, record.find(' ') - 1); }

std::int64_t seq_in(const std::string& record) { return std::stoll(record.substr(record.find(' ') + 1)); }

Answer busy(unsigned chance) {
  static const std::vector<std::string> pauses = {
      "", "0", "7", "1000000000", "soon", "-5", "Sun, 06 Nov 1994 08:49:37 GMT", "Fri, 31 Dec 2126 23:59:59 GMT"};
  Answer answer{.status = 503};
  answer.retry_after = pauses[chance % pauses.size()];
  if (chance % 3 == 0) answer.date = "Sun, 06 Nov 1994 08:49:30 GMT";
  return answer;
}

}  // namespace

std::string simulated_body(const std::string& id, std::int64_t seq, unsigned content) {
  return '"' + id + ' ' + std::to_string(seq) + ' ' + std::to_string(content) + '"';
}

bool is_bad(const std::string& id) { return id.back() == '5'; }

Receipt SimulatedCollector::store(const std::string& record) {
  const std::string id = id_in(record);
  Receipt receipt{id, seq_in(record), hash_128(record), Outcome::stored};
  if (is_bad(id)) return {"", 0, "", Outcome::refused};
  const auto [row, is_new] = rows_.try_emplace(id, Row{receipt.seq, receipt.hash});
  if (is_new) return receipt;
  if (row->second.seq == receipt.seq && row->second.hash != receipt.hash) receipt.outcome = Outcome::refused;
  if (row->second.seq < receipt.seq) row->second = {receipt.seq, receipt.hash};
  return receipt;
}

Answer SimulatedCollector::take(const std::string& body, unsigned chance) {
  switch (mood) {
    case Mood::busy: return busy(chance);
    case Mood::portal: return {.status = 200};
    case Mood::forbidding: return {.status = chance % 2 == 0 ? 401 : 403};
    case Mood::failing: return {.status = chance % 2 == 0 ? 500 : 404};
    case Mood::well:
    case Mood::outdated:
    case Mood::strict: break;
  }
  const std::vector<std::string> records = records_in(body);
  Answer answer{.status = 200};
  for (const std::string& record : records) {
    if (mood == Mood::strict && is_bad(id_in(record))) return {.status = chance % 2 == 0 ? 400 : 422};
  }
  for (const std::string& record : records) {
    if (mood == Mood::outdated) {
      const bool is_older = chance % 2 == 0;
      const std::int64_t seq = seq_in(record);
      answer.receipts.push_back(
          {id_in(record), is_older ? seq - 1 : seq, is_older ? hash_128(record) : "", Outcome::stored});
    } else {
      answer.receipts.push_back(store(record));
    }
  }
  return answer;
}

bool SimulatedCollector::holds(const std::string& id, std::int64_t seq) const {
  const auto row = rows_.find(id);
  return row != rows_.end() && row->second.seq >= seq;
}

}  // namespace zeroten::test
