// Receipts out of whatever a collector, or what stands between, has answered.
#pragma once

#include <string_view>
#include <vector>

#include "delivery/receipt.h"

namespace zeroten::codec {

/// The receipts of a body: a list of them, or one. Nothing is refused: what is no receipt, or has a result that is not
/// known here, is one that names nothing, so that the others keep their places; what is no such JSON has none.
std::vector<delivery::Receipt> read_receipts(std::string_view body);

}  // namespace zeroten::codec
