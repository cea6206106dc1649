// What a batch of records changes, worked out in memory: for stores that are far away, where each question is a
// journey.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/collector_codec.h"
#include "collector/record.h"
#include "collector/storing_rule.h"

namespace zeroten::collector {

/// First it is told what is stored of the keys in the batch, then it takes the records in their order; then it says
/// what is to be written. Follows the rules of Store::submit. Records must live as long as this.
class BatchPlan {
 public:
  using Key = std::pair<std::string, std::string>;  // survey and id, or survey and subject

  void stored(Key key, std::int64_t seq, std::string hash, std::string subject);
  void erased(Key key);
  void owned(Key subject, std::string id);

  codec::ReceiptResult apply(const Record& record);

  /// Rows that were not there, and rows that were, each once and as they are after the whole batch; by key, so that two
  /// writers lock them in the same order.
  std::vector<const Record*> inserts() const;
  std::vector<const Record*> updates() const;
  /// Those to be kept aside, as far as there is room.
  const std::vector<const Record*>& asides() const { return asides_; }

 private:
  struct Entry {
    std::int64_t seq = 0;
    std::string hash;
    std::string subject;
    const Record* newest = nullptr;  // null: as it is stored
    bool is_new = false;
  };

  codec::ReceiptResult apply_sound(const Record& record);
  codec::ReceiptResult create(const Record& record);
  codec::ReceiptResult refuse(const Record& record);
  void write(Entry& entry, const Record& record);
  bool has_other_response(const Record& record) const;
  std::vector<const Record*> changed(bool is_new) const;

  std::map<Key, Entry> entries_;
  std::set<Key> erased_;
  std::map<Key, std::string> owners_;
  std::vector<const Record*> asides_;
};

}  // namespace zeroten::collector
