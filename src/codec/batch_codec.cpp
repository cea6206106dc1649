#include "codec/batch_codec.h"

#include "codec/json_value.h"
#include "codec/list_reader.h"
#include "codec/named_value.h"
#include "codec/response_codec.h"

namespace zeroten::codec {

namespace {

constexpr std::int64_t largest_number = 9'007'199'254'740'991;  // of a double

/// {"device":"…","number":3,"response":{…}}
BatchItem read_envelope(const Value& value, const Value& inner, const Place& place) {
  Problems problems;
  ObjectReader envelope(value, place, problems);
  std::string device(read_hex(envelope, "device"));
  const auto number = envelope.integer("number", 1, largest_number, Need::required);
  envelope.member("response");
  envelope.finish();
  if (has_errors(problems)) return {.response = problems};
  return {.response = read_response(inner, place.at("response")), .device = std::move(device), .number = *number};
}

BatchItem read_item(const Value& value, const Place& place) {
  // A response has no member of this name.
  const Value* inner = value.map() == nullptr ? nullptr : find_value(*value.map(), "response");
  if (inner != nullptr) return read_envelope(value, *inner, place);
  return {.response = read_response(value, place)};
}

}  // namespace

Result<Batch> read_batch(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_batch_text}, problems);
  // A name twice or a forbidden one spoils the whole text: which of its responses was meant is a guess.
  if (!problems.empty()) return problems;
  Batch batch;
  batch.is_array = value->list() != nullptr;
  const Place root("");
  if (!batch.is_array) {
    batch.items.push_back(read_item(*value, root));
    return batch;
  }
  const Value::List* items = read_items(*value, root, {1, largest_batch}, problems);
  if (items == nullptr) return problems;
  for (std::size_t i = 0; i < items->size(); ++i) batch.items.push_back(read_item((*items)[i], root.at(i)));
  return batch;
}

}  // namespace zeroten::codec
