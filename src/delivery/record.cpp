#include "delivery/record.h"

#include "base/sha256.h"

namespace zeroten::delivery {

Record make_record(std::string collector, std::string id, std::int64_t seq, std::string body, std::int64_t saved) {
  Record record;
  record.hash = hash_128(body);
  record.collector = std::move(collector);
  record.id = std::move(id);
  record.seq = seq;
  record.body = std::move(body);
  record.saved = saved;
  return record;
}

std::string key_of(const Record& record) {
  std::string key(record_prefix);
  key += record.id;
  key += '/';
  key += std::to_string(record.seq);
  key += '/';
  key += record.hash;
  key += '/';
  key += record.collector;
  return key;
}

bool is_same_response(const Record& a, const Record& b) { return a.id == b.id && a.collector == b.collector; }

std::string parcel_of(const Record& record) {
  if (record.number == 0) return record.body;
  return "{\"device\":\"" + record.device + "\",\"number\":" + std::to_string(record.number) +
         ",\"response\":" + record.body + "}";
}

}  // namespace zeroten::delivery
