// The collector's HTTP interface without the network: a request in, a reply out.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "collector/http.h"
#include "collector/metrics.h"
#include "collector/mount.h"
#include "collector/reply.h"
#include "collector/respondent_gate.h"
#include "collector/router.h"
#include "collector/store.h"
#include "collector/surveys.h"
#include "collector/target.h"

namespace zeroten::collector {

/// Immutable once it serves; any thread may call it. What it refers to must outlive it.
class Service {
 public:
  /// Milliseconds since 1970.
  using Clock = std::function<std::int64_t()>;

  Service(Store& store, const Surveys& surveys, std::vector<Mount> mounts, std::string token, Clock clock,
          RespondentGate gate = {});

  /// The reply that the header alone decides: a refusal, or the answer to OPTIONS. Nothing: read the body, call
  /// answer().
  std::optional<Reply> early_reply(const RequestHeader& header) const;

  /// Answers a request that has no early reply. `send` is called once, at once or later, on any thread.
  void answer(const Request& request, const SendReply& send) const;

  /// Counts every reply of early_reply() and answer(); whoever replies without them counts that here.
  Metrics& metrics() const { return *metrics_; }

 private:
  std::optional<Reply> refuse(const RequestHeader& header) const;
  void dispatch(const Request& request, const SendReply& send) const;
  void answer_survey(const Request& request, const SendReply& send) const;
  void erase_selected(const Route& found, const Target& target, const SendReply& send) const;

  Store& store_;
  const Surveys& surveys_;
  std::vector<Mount> mounts_;
  std::string token_;
  Clock clock_;
  RespondentGate gate_;
  std::unique_ptr<Metrics> metrics_ = std::make_unique<Metrics>();
};

/// `reply` with what every reply carries, whoever made it.
Reply with_common_headers(Reply reply);

}  // namespace zeroten::collector
