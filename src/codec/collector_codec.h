// What a collector answers: receipts, problems, reports (docs/messages.md, The collector).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "score/category.h"
#include "score/tally.h"

namespace zeroten::codec {

enum class ReceiptResult { created, updated, duplicate, stale, conflict, rejected };
std::string_view name_of(ReceiptResult result);

struct Receipt {
  std::string id;
  std::int64_t seq = 0;
  std::string hash;
  ReceiptResult result = ReceiptResult::rejected;
  Problems problems = {};
};

struct Comment {
  std::string response;
  std::string question;
  std::string text;
  std::optional<int> score = {};
  std::string language;
  std::int64_t received = 0;  // ms since 1970, by the collector's clock
};

struct Report {
  std::string survey;
  std::string subject;
  std::int64_t generated = 0;  // ms since 1970
  score::Tally tally;
  std::int64_t partial = 0;
  std::int64_t complete = 0;
  std::int64_t dismissed = 0;
  std::vector<Comment> comments;
};

std::string write_receipt(const Receipt& receipt);
std::string write_receipts(const std::vector<Receipt>& receipts);
/// […], the problems alone.
std::string write_problem_list(const Problems& problems);
/// {"problems":[…]}
std::string write_problems(const Problems& problems);
std::string write_report(const Report& report);
/// {"comments":[…],"searched":200,"before":"…"}; `before` is where to go on, empty at the end.
std::string write_comments(const std::vector<Comment>& comments, std::int64_t searched, std::string_view before);

}  // namespace zeroten::codec
