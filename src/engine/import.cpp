#include "engine/import.h"

#include "codec/import/request.h"

namespace zeroten::engine {

std::string import_survey(const std::string& input) {
  return codec::importing::write_imported(codec::importing::import_request(input));
}

}  // namespace zeroten::engine
