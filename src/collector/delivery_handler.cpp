#include "collector/delivery_handler.h"

#include <memory>
#include <utility>
#include <vector>

#include "codec/response_codec.h"
#include "collector/intake.h"
#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

struct Delivery {
  bool is_array = false;
  std::vector<codec::Receipt> receipts;
  std::vector<std::size_t> stored;  // which of the receipts belong to the records that went to the store
};

http::status status_of(codec::ReceiptResult result) {
  using enum codec::ReceiptResult;
  switch (result) {
    case created: return http::status::created;
    case updated:
    case duplicate:
    case stale: return http::status::ok;
    case conflict: return http::status::conflict;
    case rejected: return http::status::unprocessable_entity;
  }
  return http::status::internal_server_error;
}

Reply receipts_reply(const Delivery& delivery) {
  if (delivery.is_array) return json_reply(http::status::ok, codec::write_receipts(delivery.receipts));
  const codec::Receipt& receipt = delivery.receipts.front();
  return json_reply(status_of(receipt.result), codec::write_receipt(receipt));
}

Reply unusable(const Problems& problems) {
  const bool large = problems.front().code == ProblemCode::too_large;
  return refusal(large ? http::status::payload_too_large : http::status::bad_request, problems);
}

}  // namespace

void deliver(Store& store, const Surveys& surveys, std::string_view body, std::int64_t received,
             const SendReply& send) {
  const auto batch = codec::read_batch(body);
  if (!batch) return send(unusable(batch.problems()));
  Delivery delivery{.is_array = batch->is_array, .receipts = {}, .stored = {}};
  std::vector<Record> records;
  for (const auto& response : batch->responses) {
    Intake intake = take_in(response, surveys, received);
    if (intake.record) {
      delivery.stored.push_back(delivery.receipts.size());
      records.push_back(*std::move(intake.record));
    }
    delivery.receipts.push_back(std::move(intake.receipt));
  }
  if (records.empty()) return send(receipts_reply(delivery));
  auto done = [delivery = std::move(delivery), send](std::optional<Store::Outcomes> outcomes) mutable {
    if (!outcomes) return send(unavailable());
    for (std::size_t index = 0; index < outcomes->size(); ++index) {
      delivery.receipts[delivery.stored[index]].result = (*outcomes)[index];
    }
    send(receipts_reply(delivery));
  };
  if (!store.submit(std::move(records), std::move(done))) send(unavailable());
}

}  // namespace zeroten::collector
