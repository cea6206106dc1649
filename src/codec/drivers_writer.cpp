// Compiled alone: it has names that files beside it have, too.
#include "codec/drivers_writer.h"

#include <algorithm>
#include <utility>

#include "codec/json_number.h"
#include "codec/json_writer.h"

namespace zeroten::codec {

std::string write_drivers(const DriverReport& report) {
  JsonWriter json;
  json.begin_object().member("outcome", report.outcome).key("searched").integer(report.searched);
  json.key("n").integer(report.n);
  std::vector<std::pair<double, std::string>> parts;
  if (report.drivers && report.drivers->r_squared > 0) {
    json.key("r_squared").raw(json_number(report.drivers->r_squared));
    for (std::size_t i = 0; i < report.questions.size(); ++i) {
      parts.emplace_back(report.drivers->shares[i] / report.drivers->r_squared, report.questions[i]);
    }
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const auto& left, const auto& right) { return left.first > right.first; });
  json.key("drivers").begin_array();
  for (const auto& [part, question] : parts) {
    json.begin_object().member("question", question).key("part").raw(json_number(part)).end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace zeroten::codec
