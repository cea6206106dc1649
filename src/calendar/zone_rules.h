// IANA time zones of this machine, as tables for the engine. Native only.
#pragma once

#include <optional>
#include <string>

#include "score/zone.h"

namespace zeroten::calendar {

/// A zone by its IANA name ("Europe/Oslo", "UTC", also links such as "Asia/Calcutta"), with all changes of its offset
/// from 1800 to 2200. Nothing for a name that the system's tzdata does not have. Safe from several threads. The rules
/// of the future are as good as that tzdata: Debian's is updated within a release.
std::optional<score::Zone> zone(const std::string& name);

}  // namespace zeroten::calendar
