// What the collector keeps of a response.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace zeroten::collector {

/// A response that was read and verified, ready to be stored. A value.
struct Record {
  std::string survey;
  std::string id;
  std::int64_t seq = 0;
  /// codec::content_hash of `json`.
  std::string hash;
  std::string revision = {};
  std::string status = {};
  std::optional<int> nps = {};
  std::string category = {};
  /// How many answers are text: so that comments are found without reading every record.
  int comments = 0;
  /// How many consents were given: so that those who may be contacted are found.
  int consents = 0;
  /// codec::write_facets: what it is counted by, so that no record is read for that. Empty where that is long.
  std::string facets = {};
  /// When it was begun, in milliseconds since 1970 by the device's clock.
  std::int64_t started = 0;
  /// The response in canonical form.
  std::string json;
  /// Milliseconds since 1970 by the collector's clock.
  std::int64_t received = 0;
  /// Whom the page named; empty if nobody. To delete by.
  std::string respondent = {};
  /// Whom a checked respondent token named: at most one response of a survey has it. Empty without a token.
  std::string subject = {};
  /// The device that sent it (32 hexadecimal digits) and the device's number for this response (≥ 1); empty and 0 where
  /// it was sent without.
  std::string device = {};
  std::int64_t number = 0;
  /// Why it is refused, as a JSON array of problems: it is kept aside and never counted. Empty for what is sound.
  std::string problems = {};
};

}  // namespace zeroten::collector
