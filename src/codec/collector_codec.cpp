#include "codec/collector_codec.h"

#include "base/names.h"
#include "codec/json_writer.h"
#include "codec/problem_writer.h"
#include "codec/score_writer.h"

namespace zeroten::codec {

namespace {

constexpr NameTable<ReceiptResult, 6> result_names{{{ReceiptResult::created, "created"},
                                                    {ReceiptResult::updated, "updated"},
                                                    {ReceiptResult::duplicate, "duplicate"},
                                                    {ReceiptResult::stale, "stale"},
                                                    {ReceiptResult::conflict, "conflict"},
                                                    {ReceiptResult::rejected, "rejected"}}};

void write_receipt_object(JsonWriter& json, const Receipt& receipt) {
  json.begin_object();
  json.member("id", receipt.id);
  json.key("seq").integer(receipt.seq);
  json.member("hash", receipt.hash);
  json.member("result", name_of(receipt.result));
  if (!receipt.problems.empty()) write_problems_member(json, receipt.problems);
  json.end_object();
}

void write_counts(JsonWriter& json, const Report& report) {
  json.key("responses").begin_object();
  json.key("total").integer(report.partial + report.complete + report.dismissed);
  json.key("partial").integer(report.partial);
  json.key("complete").integer(report.complete);
  json.key("dismissed").integer(report.dismissed);
  json.end_object();
}

void write_comment(JsonWriter& json, const Comment& comment) {
  json.begin_object();
  json.member("response", comment.response);
  json.member("question", comment.question);
  json.member("text", comment.text);
  if (comment.score) {
    json.key("score").integer(*comment.score);
    json.member("category", score::name_of(score::category_of(*comment.score)));
  }
  json.member("language", comment.language);
  json.key("received").integer(comment.received);
  json.end_object();
}

}  // namespace

std::string_view name_of(ReceiptResult result) { return name_in(result_names, result); }

std::string write_receipt(const Receipt& receipt) {
  JsonWriter json;
  write_receipt_object(json, receipt);
  return json.take();
}

std::string write_receipts(const std::vector<Receipt>& receipts) {
  JsonWriter json;
  json.begin_array();
  for (const Receipt& receipt : receipts) write_receipt_object(json, receipt);
  json.end_array();
  return json.take();
}

std::string write_problems(const Problems& problems) {
  JsonWriter json;
  json.begin_object();
  write_problems_member(json, problems);
  json.end_object();
  return json.take();
}

std::string write_problem_list(const Problems& problems) {
  JsonWriter json;
  write_problem_list(json, problems);
  return json.take();
}

std::string write_report(const Report& report) {
  JsonWriter json;
  json.begin_object();
  json.member("survey", report.survey);
  json.member("subject", report.subject);
  json.key("generated").integer(report.generated);
  json.key("score");
  write_score(json, report.tally);
  write_counts(json, report);
  json.key("comments").begin_array();
  for (const Comment& comment : report.comments) write_comment(json, comment);
  json.end_array().end_object();
  return json.take();
}

std::string write_comments(const std::vector<Comment>& comments, std::int64_t searched, std::string_view before) {
  JsonWriter json;
  json.begin_object().key("comments").begin_array();
  for (const Comment& comment : comments) write_comment(json, comment);
  json.end_array().key("searched").integer(searched).member_unless_empty("before", before).end_object();
  return json.take();
}

}  // namespace zeroten::codec
