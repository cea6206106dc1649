#include "table/file_reading.h"

#include "table/file_input.h"

namespace zeroten::table {

namespace {

Reading read_once(const std::string& path, const Wish& wish) {
  FileInput input(path);
  if (input.is_open()) return read_input(input, wish);
  Reading reading;
  reading.complaint = input.complaint();
  return reading;
}

}  // namespace

Reading read_file(const std::string& path, const Wish& wish) {
  Reading reading = read_once(path, wish);
  if (!reading.needs_order) return reading;
  Wish in_order = wish;
  in_order.threads = 1;
  return read_once(path, in_order);
}

}  // namespace zeroten::table
