#include "codec/follow_up_codec.h"

#include "base/utf8.h"
#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/text_list.h"
#include "score/category.h"

namespace zeroten::codec {

namespace {

constexpr std::size_t largest_change = 64 * 1024;  // bytes

void write_change(JsonWriter& json, const FollowUpChange& change, std::int64_t updated) {
  json.member("state", change.state).member("note", change.note);
  if (updated != 0) json.key("updated").integer(updated);
}

void write_entry(JsonWriter& json, const FollowUpEntry& entry) {
  json.begin_object().member("response", entry.response);
  if (entry.score) {
    json.key("score").integer(*entry.score);
    json.member("category", score::name_of(score::category_of(*entry.score)));
  }
  json.member("language", entry.language).key("received").integer(entry.received);
  write_texts(json, "consents", entry.consents);
  write_texts(json, "addresses", entry.addresses);
  write_texts(json, "texts", entry.texts);
  write_change(json, entry.change, entry.updated);
  json.end_object();
}

}  // namespace

Result<FollowUpChange> read_follow_up_change(std::string_view json) {
  Problems problems;
  const auto value = parse_value(json, {largest_change}, problems);
  if (!problems.empty()) return problems;
  ObjectReader object(*value, Place(""), problems);
  FollowUpChange change;
  change.state = object.text("state", Need::required);
  const bool known = change.state == "open" || change.state == "in_progress" || change.state == "closed";
  if (!known && !has_errors(problems)) {
    report_unknown(object.place_of("state"), change.state, "open, in_progress, closed", problems);
  }
  change.note = object.text("note");
  if (code_points(change.note) > longest_note) {
    object.report("note", ProblemCode::out_of_range, {{"min", "0"}, {"max", std::to_string(longest_note)}});
  }
  object.finish();
  if (has_errors(problems)) return problems;
  return change;
}

std::string write_follow_ups(const std::vector<FollowUpEntry>& entries, bool more) {
  JsonWriter json;
  json.begin_object().key("follow_ups").begin_array();
  for (const FollowUpEntry& entry : entries) write_entry(json, entry);
  json.end_array().key("more").boolean(more).end_object();
  return json.take();
}

std::string write_follow_up(const std::string& response, const FollowUpChange& change, std::int64_t updated) {
  JsonWriter json;
  json.begin_object().member("response", response);
  write_change(json, change, updated);
  json.end_object();
  return json.take();
}

}  // namespace zeroten::codec
