// What a score goes with, as JSON (docs/messages.md, The collector).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "score/drivers.h"

namespace zeroten::codec {

struct DriverReport {
  std::string outcome;                 // a question
  std::vector<std::string> questions;  // the drivers, in the survey's order
  std::int64_t searched = 0;           // responses that were looked at
  std::int64_t n = 0;                  // of those, the ones that answered all
  std::optional<score::Drivers> drivers = {};
};

/// {"outcome":"score","searched":20000,"n":1234,"r_squared":0.41,"drivers":[{"question":"service","part":0.6},…]}, the
/// largest part first; the parts add up to 1. Without `drivers`, and where they explain nothing, the list is empty and
/// there is no r_squared.
std::string write_drivers(const DriverReport& report);

}  // namespace zeroten::codec
