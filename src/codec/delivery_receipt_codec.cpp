// Compiled alone: it has names that files beside it have, too.
#include "codec/delivery_receipt_codec.h"

#include "codec/json_value.h"
#include "codec/object_reader.h"

namespace zeroten::codec {

namespace {

using delivery::Outcome;
using delivery::Receipt;

constexpr std::size_t largest_body = 1024 * 1024;  // bytes

/// An empty text for anything else.
std::string_view text_of(const Value::Map& members, std::string_view name) {
  const Value* value = find_value(members, name);
  const std::string* text = value == nullptr ? nullptr : value->text();
  return text == nullptr ? std::string_view() : *text;
}

Receipt read_receipt(const Value& value) {
  Receipt receipt;
  receipt.outcome = Outcome::stored;  // of nothing, as long as it has no id
  const Value::Map* members = value.map();
  if (members == nullptr) return receipt;
  const auto outcome = delivery::outcome(text_of(*members, "result"));
  const Value* seq = find_value(*members, "seq");
  if (!outcome || seq == nullptr || seq->integer() == nullptr) return receipt;
  receipt.id = text_of(*members, "id");
  receipt.seq = *seq->integer();
  receipt.hash = text_of(*members, "hash");
  receipt.outcome = *outcome;
  return receipt;
}

}  // namespace

std::vector<Receipt> read_receipts(std::string_view body) {
  std::vector<Receipt> receipts;
  Problems problems;
  const auto value = parse_value(body, {largest_body}, problems);
  if (!value || !problems.empty()) return receipts;
  if (const Value::List* list = value->list()) {
    for (const Value& item : *list) receipts.push_back(read_receipt(item));
  } else if (value->map() != nullptr) {
    receipts.push_back(read_receipt(*value));
  }
  return receipts;
}

}  // namespace zeroten::codec
