// Random surveys and ten random years of somebody's life with them, for properties (RapidCheck).
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "targeting/event.h"
#include "targeting/rules.h"

namespace zeroten::test {

/// What happens after a while.
struct Incident {
  targeting::Duration pause = 0;
  /// By so much the clock is set back.
  targeting::Duration back = 0;
  targeting::Event event = {};
  /// Empty: signed out.
  std::string who = {};
  int visits = 1;
  std::string path = "/";
};

rc::Gen<std::vector<targeting::Survey>> any_surveys();
/// At most ten years in all.
rc::Gen<std::vector<Incident>> any_life();

}  // namespace zeroten::test

namespace rc {
template <>
struct Arbitrary<zeroten::test::Incident> {
  static Gen<zeroten::test::Incident> arbitrary();
};
}  // namespace rc
