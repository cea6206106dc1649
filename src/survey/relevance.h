// How long an answer matters: until the last condition or text that reads it. Authoring only.
#pragma once

#include <limits>
#include <vector>

#include "survey/domain.h"

namespace zeroten::survey {

/// For what endings read: it matters until the end.
inline constexpr std::size_t until_the_end = std::numeric_limits<std::size_t>::max();

/// By variable: the index of the last variable whose question reads it, in a condition or a text; its own index if none
/// does; until_the_end if an ending does. The score matters until the end.
std::vector<std::size_t> last_uses(const Definition& definition, const std::vector<Variable>& variables);

}  // namespace zeroten::survey
