// Pages and scripts from folders: what a small site needs so that the collector is the only server.
#pragma once

#include <string_view>
#include <vector>

#include "collector/http.h"
#include "collector/mount.h"
#include "collector/reply.h"

namespace zeroten::collector {

/// The file at `path` (decoded) for a GET or HEAD with `header`: its compressed sibling (.br, .gz) if there is a fresh
/// one and the client takes it; index.html for a folder; 301 to a folder whose slash is missing; 304 if the client has
/// it; 404. HTML comes with a strict Content-Security-Policy.
Reply static_reply(const std::vector<Mount>& mounts, std::string_view path, const RequestHeader& header);

}  // namespace zeroten::collector
