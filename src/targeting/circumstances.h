// What the host knows when it asks: all that targeting goes by besides definitions and history.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "survey/fact.h"
#include "targeting/duration.h"
#include "targeting/moment.h"
#include "targeting/page.h"

namespace zeroten::targeting {

/// Whether anything may be stored on the device. Without it nobody is asked: it could not be known how often.
enum class Consent { granted, unknown, refused };
std::string_view name_of(Consent consent);
std::optional<Consent> consent(std::string_view name);

inline constexpr Duration usual_cooldown = 7 * day;

struct Circumstances {
  Moment now = {};
  /// Hash of the respondent (history.h); empty: not known.
  std::string who = {};
  /// By root and name, as the host says them.
  Value::Map facts = {};
  Page page = {};
  /// This is the how many-th visit.
  int visits = 1;
  /// Surveys of which the host has enough answers.
  std::vector<std::string> full = {};
  Consent consent = Consent::granted;
  /// The survey on the screen; empty: none.
  std::string showing = {};
  /// Whether the page is in sight: nothing is shown on one that is not.
  bool visible = true;
  /// For surveys that do not say their own.
  Duration cooldown = usual_cooldown;
  /// 128 random bits: the id of a device that has none yet.
  std::string random = {};
};

/// The facts that `declared` names, each as its declaration wants it; `given` and then the `event`'s.
Value::Map facts_for(const std::vector<survey::Fact>& declared, const Value::Map& given, const Value::Map& event);

}  // namespace zeroten::targeting
