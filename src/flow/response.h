// The record of a session: what the respondent answered on the visited path, and when.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "score/category.h"
#include "survey/answer.h"

namespace zeroten::flow {

enum class Status { partial, complete, dismissed };
std::string_view name_of(Status status);
std::optional<Status> status(std::string_view name);

/// How the survey met the respondent.
enum class Channel { in_page, popover, page, kiosk, email };
std::string_view name_of(Channel channel);
std::optional<Channel> channel(std::string_view name);

/// Whole numbers that a double holds exactly (ECMAScript's MAX_SAFE_INTEGER). No time is beyond it, either way.
inline constexpr std::int64_t largest_time = 9'007'199'254'740'991;

/// No session saves more often: each save is a step of a person.
inline constexpr std::int64_t largest_seq = 1'000'000;

/// Milliseconds since 1970-01-01T00:00:00Z by the respondent's clock, which may be wrong.
struct Times {
  std::int64_t shown = 0;
  std::int64_t started = 0;
  std::int64_t updated = 0;
  std::optional<std::int64_t> completed = {};
  /// Milliseconds from shown to updated by a monotonic clock.
  std::int64_t elapsed = 0;

  bool operator==(const Times&) const = default;
};

struct Response {
  /// 128 random bits as 32 lower-case hexadecimal digits, made before the first answer is sent.
  std::string id;
  std::string survey;
  std::string revision;
  /// 1, 2, …: each save replaces the one before.
  std::int64_t seq = 0;
  Status status = Status::partial;
  /// The visited path only.
  survey::Answers answers;
  /// The answer to the Net Promoter question.
  std::optional<int> nps = {};
  /// The first csat and the first ces rating, and the first emotion's weight, by "csat", "ces", "emotion".
  Value::Map scores = {};
  std::optional<score::Category> category = {};
  /// The id of the ending; empty until there is one.
  std::string ending;
  std::string language;
  Channel channel = Channel::in_page;
  std::string touchpoint;
  std::string respondent;
  /// Those that the definition declares and the host passed in, by root and name.
  Value::Map facts = {};
  Times times;

  bool operator==(const Response&) const = default;
};

}  // namespace zeroten::flow
