#include "delivery/verdict.h"

namespace zeroten::delivery {

namespace {

const Receipt* receipt_for(const Answer& answer, const std::vector<Sent>& sent, std::size_t index) {
  for (const Receipt& receipt : answer.receipts) {
    if (receipt.id == sent[index].id && receipt.seq == sent[index].seq && receipt.hash == sent[index].hash) {
      return &receipt;
    }
  }
  // The collector could not read this one, so it cannot name it: a receipt without an id in its place.
  if (answer.receipts.size() != sent.size()) return nullptr;
  const Receipt& in_place = answer.receipts[index];
  return in_place.id.empty() && in_place.outcome == Outcome::refused ? &in_place : nullptr;
}

Verdict by_status(int status) {
  switch (status) {
    case 400:
    case 409:
    case 410:
    case 413:
    case 422: return Verdict::refused;
    case 401:
    case 403: return Verdict::credentials;
    default: return Verdict::retry;
  }
}

}  // namespace

Verdict judge(const Answer& answer, const std::vector<Sent>& sent, std::size_t index) {
  const bool is_success = answer.status >= 200 && answer.status < 300;
  if (!is_success) return by_status(answer.status);
  const Receipt* receipt = receipt_for(answer, sent, index);
  if (receipt == nullptr) return Verdict::retry;
  return receipt->outcome == Outcome::stored ? Verdict::stored : Verdict::refused;
}

}  // namespace zeroten::delivery
