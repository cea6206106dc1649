// Compiled alone: it has names that files beside it have, too.
#include "collector/delivery_handler.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "codec/batch_codec.h"
#include "collector/intake.h"
#include "collector/refusal.h"
#include "collector/signed_facts.h"

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

/// What the store made of the response that `receipt` is for.
void settle(codec::Receipt& receipt, codec::ReceiptResult result) {
  receipt.result = result;
  if (result != codec::ReceiptResult::rejected) {
    receipt.problems.clear();  // one that was erased is done with, sound or not
  } else if (receipt.problems.empty()) {
    receipt.problems = {Problem{.code = ProblemCode::already_answered}};
  }
}

Reply receipts_reply(const Delivery& delivery, Metrics* metrics) {
  for (const codec::Receipt& receipt : delivery.receipts) {
    if (metrics != nullptr) metrics->count_result(receipt.result);
  }
  if (delivery.is_array) return json_reply(http::status::ok, codec::write_receipts(delivery.receipts));
  const codec::Receipt& receipt = delivery.receipts.front();
  return json_reply(status_of(receipt.result), codec::write_receipt(receipt));
}

/// The first survey in `batch` whose answers need a token; null if none does.
const std::string* demanding_survey(const codec::Batch& batch, const RespondentGate& gate) {
  for (const codec::BatchItem& item : batch.items) {
    if (item.response && gate.demands(item.response->survey)) return &item.response->survey;
  }
  return nullptr;
}

/// Why `token` is none for `response`.
Problems check_token(const RespondentToken& token, const Surveys& surveys, const flow::Response& response) {
  if (token.survey != response.survey) return {made_for_other(response.survey, token)};
  const Surveys::Revision* asked = surveys.find(response.survey, response.revision);
  return asked == nullptr ? Problems() : check_signed_facts(token, asked->definition, response);
}

/// Binds what `intake` holds to the subject of `token`; what the token is not for goes no further.
void bind_to(const RespondentToken& token, const Surveys& surveys, const flow::Response& response, Intake& intake) {
  auto problems = check_token(token, surveys, response);
  if (!problems.empty()) {
    intake.record.reset();
    intake.receipt.problems = std::move(problems);
  } else if (intake.record) {
    intake.record->subject = token.subject;
  }
}

/// Reads every response of `batch`: what is to be stored goes to `records`, in order. `token` is for those that need
/// one.
Delivery receive(const codec::Batch& batch, const Surveys& surveys, std::int64_t received, const RespondentGate& gate,
                 const std::optional<RespondentToken>& token, std::vector<Record>& records) {
  Delivery delivery{.is_array = batch.is_array, .receipts = {}, .stored = {}};
  for (const codec::BatchItem& item : batch.items) {
    Intake intake = take_in(item.response, surveys, received);
    if (token && item.response && gate.demands(item.response->survey)) bind_to(*token, surveys, *item.response, intake);
    if (intake.record) {
      intake.record->device = item.device;
      intake.record->number = item.number;
      delivery.stored.push_back(delivery.receipts.size());
      records.push_back(*std::move(intake.record));
    }
    delivery.receipts.push_back(std::move(intake.receipt));
  }
  return delivery;
}

}  // namespace

void deliver(Store& store, const Surveys& surveys, std::string_view body, std::int64_t received, const SendReply& send,
             const DeliveryTerms& terms) {
  const auto batch = codec::read_batch(body);
  if (!batch) return send(unusable_body(batch.problems()));
  const RespondentGate everybody;
  const RespondentGate& gate = terms.gate != nullptr ? *terms.gate : everybody;
  std::optional<RespondentToken> token;
  if (const std::string* survey = demanding_survey(*batch, gate)) {
    auto admitted = gate.admit(terms.authorization, *survey, received);
    if (!admitted) return send(not_admitted(admitted.problems()));
    token = *std::move(admitted);
  }
  std::vector<Record> records;
  Delivery delivery = receive(*batch, surveys, received, gate, token, records);
  if (records.empty()) return send(receipts_reply(delivery, terms.metrics));
  auto done = [delivery = std::move(delivery), send,
               metrics = terms.metrics](std::optional<Store::Outcomes> outcomes) mutable {
    if (!outcomes) return send(unavailable());
    for (std::size_t index = 0; index < outcomes->size(); ++index) {
      settle(delivery.receipts[delivery.stored[index]], (*outcomes)[index]);
    }
    send(receipts_reply(delivery, metrics));
  };
  if (!store.submit(std::move(records), std::move(done))) send(unavailable());
}

}  // namespace zeroten::collector
