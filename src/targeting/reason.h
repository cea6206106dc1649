// Why a survey is not shown now.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "targeting/moment.h"

namespace zeroten::targeting {

enum class ReasonCode {
  no_show,          // the definition says nothing of when
  no_consent,       // none is there, or it was refused
  not_begun,        // before `from`
  ended,            // after `to`
  audience,         // `when` is not met
  account_unknown,  // `age` is asked for, and user.created is not known
  account_young,    // the account is younger
  visits,           // too few
  quota,            // the host says that there are enough answers
  not_sampled,      // somebody else is asked
  answered,         // `repeat`
  dismissed,        // `repeat`
  later,            // `repeat`
  shows,            // shown often enough
  cooldown,         // another survey was shown lately
  busy,             // another survey is on the screen
  not_triggered,    // nothing that it waits for has happened
  waiting,          // its delay is not over
};
std::string_view name_of(ReasonCode code);

struct Reason {
  ReasonCode code = ReasonCode::no_show;
  /// When it no longer holds, if only time passes; milliseconds since 1970.
  std::optional<std::int64_t> until = {};
  /// What words() needs, by name.
  std::vector<std::pair<std::string_view, std::string>> details = {};
};

/// A sentence or two in English, for developers. Times are local.
std::string words(const Reason& reason, const Moment& now);

}  // namespace zeroten::targeting
