// A collector as the simulation has it: one row a response, the highest seq wins, other content under the same seq is a
// conflict; and everything that can stand between it and the page.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "delivery/receipt.h"

namespace zeroten::test {

enum class Mood {
  well,
  busy,        // 503, with a Retry-After of any kind
  portal,      // 200 with something else
  outdated,    // 200 with receipts for the seq before, or for other content
  forbidding,  // 401
  strict,      // refuses a batch with one bad record as a whole
  failing,     // 500
};
inline constexpr int moods = 7;

class SimulatedCollector {
 public:
  Mood mood = Mood::well;

  /// The answer to `body`; `chance` picks among the ways of the mood.
  delivery::Answer take(const std::string& body, unsigned chance);
  /// Whether `id` is stored, in this form or a newer one.
  bool holds(const std::string& id, std::int64_t seq) const;

 private:
  struct Row {
    std::int64_t seq;
    std::string hash;
  };
  delivery::Receipt store(const std::string& record);

  std::map<std::string, Row> rows_;
};

/// "id seq content" in quotes: what the simulation's responses look like.
std::string simulated_body(const std::string& id, std::int64_t seq, unsigned content);
/// Responses that collectors refuse.
bool is_bad(const std::string& id);

}  // namespace zeroten::test
