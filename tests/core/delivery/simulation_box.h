// The device's storage as the simulation has it: what a transaction did stays, whatever becomes of the tab.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "delivery/box.h"

namespace zeroten::test {

struct SimulatedBox {
  std::vector<delivery::Record> records;
  std::optional<delivery::Device> device;
  std::vector<delivery::Pace> paces;
  bool is_broken = false;
  /// Which response each number of the device was given to.
  std::map<std::int64_t, std::string> numbers;
  /// What the rules of numbering were found to forbid; empty while all is well.
  std::string violation;

  /// The whole transaction, or nothing: false.
  bool apply(const delivery::Changes& changes);
  /// The page behind `after`.
  delivery::Contents read(const std::string& after) const;
  /// How many records there were.
  int wipe();
  /// Whether `id` is there for `collector`, in this form or a newer one.
  bool holds(const std::string& id, const std::string& collector, std::int64_t seq) const;
  bool is_queue_empty() const;

 private:
  void put(const delivery::Record& record);
  void note_number(const delivery::Record& record);
};

}  // namespace zeroten::test
