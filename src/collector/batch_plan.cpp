#include "collector/batch_plan.h"

namespace zeroten::collector {

using enum codec::ReceiptResult;

void BatchPlan::stored(Key key, std::int64_t seq, std::string hash, std::string subject) {
  entries_[std::move(key)] = {.seq = seq, .hash = std::move(hash), .subject = std::move(subject)};
}

void BatchPlan::erased(Key key) { erased_.insert(std::move(key)); }

void BatchPlan::owned(Key subject, std::string id) { owners_[std::move(subject)] = std::move(id); }

codec::ReceiptResult BatchPlan::apply(const Record& record) {
  return record.problems.empty() ? apply_sound(record) : refuse(record);
}

codec::ReceiptResult BatchPlan::apply_sound(const Record& record) {
  const auto found = entries_.find({record.survey, record.id});
  if (found == entries_.end()) return create(record);
  Entry& entry = found->second;
  if (!entry.subject.empty() && entry.subject != record.subject) return rejected;
  const codec::ReceiptResult result = meet({entry.seq, entry.hash}, {record.seq, record.hash});
  if (result == conflict) asides_.push_back(&record);
  if (result != updated) return result;
  if (has_other_response(record)) return rejected;
  write(entry, record);
  return updated;
}

codec::ReceiptResult BatchPlan::create(const Record& record) {
  const Key key{record.survey, record.id};
  if (erased_.contains(key)) return stale;
  if (has_other_response(record)) return rejected;
  Entry& entry = entries_[key];
  entry.is_new = true;
  write(entry, record);
  return created;
}

codec::ReceiptResult BatchPlan::refuse(const Record& record) {
  if (erased_.contains({record.survey, record.id})) return stale;
  asides_.push_back(&record);
  return rejected;
}

void BatchPlan::write(Entry& entry, const Record& record) {
  entry.seq = record.seq;
  entry.hash = record.hash;
  entry.subject = record.subject;
  entry.newest = &record;
  if (!record.subject.empty()) owners_[{record.survey, record.subject}] = record.id;
}

bool BatchPlan::has_other_response(const Record& record) const {
  if (record.subject.empty()) return false;
  const auto owner = owners_.find({record.survey, record.subject});
  return owner != owners_.end() && owner->second != record.id;
}

std::vector<const Record*> BatchPlan::inserts() const { return changed(true); }

std::vector<const Record*> BatchPlan::updates() const { return changed(false); }

std::vector<const Record*> BatchPlan::changed(bool is_new) const {
  std::vector<const Record*> records;
  for (const auto& [key, entry] : entries_) {
    if (entry.newest != nullptr && entry.is_new == is_new) records.push_back(entry.newest);
  }
  return records;
}

}  // namespace zeroten::collector
