#include "collector/claim_handler.h"

#include <algorithm>
#include <string>
#include <utility>

#include "codec/claim_codec.h"
#include "codec/response_codec.h"
#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

bool has_reward(const survey::Definition& survey, const std::string& ending, const std::string& pool) {
  const survey::Ending* reached = survey::find_ending(survey, ending);
  if (reached == nullptr) return false;
  return std::any_of(reached->actions.begin(), reached->actions.end(), [&](const survey::Action& action) {
    return action.type == survey::ActionType::reward && action.pool == pool;
  });
}

/// Why the response that is stored has no reward; empty if it has.
std::string reason_against(const codec::Claim& claim, const flow::Response& stored, std::string_view hash,
                           const Surveys& surveys) {
  if (stored.seq < claim.seq) return "it is not stored with this seq";
  if (stored.seq == claim.seq && hash != claim.hash) return "what is stored has another hash";
  const Surveys::Revision* survey = surveys.find(claim.survey, stored.revision);
  if (survey == nullptr || !has_reward(survey->definition, stored.ending, claim.pool)) {
    return "the ending that it reached has no reward from '" + claim.pool + "'";
  }
  return {};
}

Reply no_reward(std::string reason) {
  return refusal(http::status::conflict,
                 {Problem{.code = ProblemCode::no_reward, .details = {{"reason", std::move(reason)}}}});
}

Reply reply_to(const ClaimOutcome& outcome, const std::string& reason) {
  switch (outcome.result) {
    case ClaimResult::code: return json_reply(http::status::ok, codec::write_reward(outcome.code));
    case ClaimResult::exhausted: return json_reply(http::status::ok, codec::write_exhausted());
    case ClaimResult::not_stored: return no_reward(reason.empty() ? "it is not stored" : reason);
    case ClaimResult::other_pool: return no_reward("it has had one from another pool");
  }
  return unavailable();
}

/// `found` is what the store has of the response. One that went on since may still ask for what it was given.
void give(Store& store, const codec::Claim& claim, const std::vector<StoredResponse>& found, std::int64_t now,
          const Surveys& surveys, const SendReply& send) {
  const auto stored = found.empty() ? Result<flow::Response>(Problems()) : codec::read_response(found.front().json);
  if (!stored) return send(no_reward("it is not stored"));
  std::string reason = reason_against(claim, *stored, codec::content_hash(found.front().json), surveys);
  const bool may_be_new = reason.empty();
  auto done = [send, reason = std::move(reason)](const std::optional<ClaimOutcome>& outcome) {
    send(outcome ? reply_to(*outcome, reason) : unavailable());
  };
  const RewardClaim reward{
      .survey = claim.survey, .response = claim.id, .pool = claim.pool, .now = now, .may_be_new = may_be_new};
  if (!store.claim(reward, std::move(done))) send(unavailable());
}

}  // namespace

void give_reward(Store& store, const Surveys& surveys, std::string_view body, std::int64_t now, SendReply send) {
  const auto claim = codec::read_claim(body);
  if (!claim) return send(unusable_body(claim.problems()));
  if (!surveys.has(claim->survey)) {
    return send(refusal(
        http::status::unprocessable_entity,
        {Problem{.code = ProblemCode::unknown_survey, .path = "/survey", .details = {{"value", claim->survey}}}}));
  }
  store.find(claim->survey, claim->id, [&store, &surveys, claim = *claim, now, send = std::move(send)](auto found) {
    if (!found) return send(unavailable());
    give(store, claim, *found, now, surveys, send);
  });
}

}  // namespace zeroten::collector
