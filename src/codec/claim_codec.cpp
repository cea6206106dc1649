#include "codec/claim_codec.h"

#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/named_value.h"
#include "flow/response.h"

namespace zeroten::codec {

namespace {

bool is_stored(std::string_view result) {
  return result == "created" || result == "updated" || result == "duplicate" || result == "stale";
}

/// Members that a later collector adds to its receipts are none of our business.
void read_receipt(ObjectReader& claim, Claim& into) {
  const Value* value = claim.member("receipt", Need::required);
  if (value == nullptr) return;
  const Place place = claim.place_of("receipt");
  ObjectReader receipt(*value, place, claim.problems());
  const std::string* id = receipt.string("id", Need::required);
  if (id != nullptr && *id != into.id) {
    receipt.report("id", ProblemCode::unknown_value, {{"value", *id}, {"known", into.id}});
  }
  const auto seq = receipt.integer("seq", 1, flow::largest_seq, Need::required);
  if (seq && *seq != into.seq) {
    receipt.report("seq", ProblemCode::unknown_value,
                   {{"value", std::to_string(*seq)}, {"known", std::to_string(into.seq)}});
  }
  into.hash = read_hex(receipt, "hash");
  const std::string* result = receipt.string("result", Need::required);
  if (result != nullptr && !is_stored(*result)) {
    receipt.report("result", ProblemCode::unknown_value,
                   {{"value", *result}, {"known", "created, updated, duplicate, stale"}});
  }
}

}  // namespace

Result<Claim> read_claim(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_claim}, problems);
  if (!problems.empty()) return problems;
  ObjectReader object(*value, Place(""), problems);
  Claim claim;
  object.integer("zeroten", 1, 1, Need::required);
  claim.survey = object.id("survey");
  claim.id = read_hex(object, "id");
  claim.seq = object.integer("seq", 1, flow::largest_seq, Need::required).value_or(1);
  claim.pool = object.id("pool");
  read_receipt(object, claim);
  object.finish();
  if (has_errors(problems)) return problems;
  return claim;
}

std::string write_reward(std::string_view code) {
  JsonWriter json;
  json.begin_object().member("result", "code").member("code", code).end_object();
  return json.take();
}

std::string write_exhausted() { return R"({"result":"exhausted"})"; }

}  // namespace zeroten::codec
