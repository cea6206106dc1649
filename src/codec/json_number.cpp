#include "codec/json_number.h"

#include "codec/json.h"

namespace zeroten::codec {

std::string json_number(double number) { return Json(number).dump(); }

}  // namespace zeroten::codec
