// A session as a value: it can be kept, resumed and replayed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/now.h"
#include "flow/response.h"
#include "survey/definition.h"

namespace zeroten::flow {

struct Path;

using zeroten::Now;

enum class Phase { question, ending, closed };
std::string_view name_of(Phase phase);
std::optional<Phase> phase(std::string_view name);

struct State {
  /// What the response will be called: 32 hexadecimal digits, drawn by the host.
  std::string id;
  std::string language;
  Channel channel = Channel::in_page;
  std::string touchpoint;
  std::string respondent;
  /// By root and name, each as its declaration wants it.
  Value::Map facts = {};

  Phase phase = Phase::question;
  /// The id of the ending or of the screen's first question; empty when closed.
  std::string position;
  /// Every answer given, those off the path included: they return when their question does.
  survey::Answers answers;

  /// How often the response was saved; 0 while nothing was answered.
  std::int64_t seq = 0;
  Status status = Status::partial;
  Times times;
  /// The monotonic clock when the survey was shown; set anew when a session is resumed.
  std::int64_t shown_elapsed = 0;
};

/// What the host says about a session that begins.
struct Start {
  std::string id;
  std::string language;
  Channel channel = Channel::in_page;
  std::string touchpoint;
  std::string respondent;
  Value::Map facts = {};
  Now now;
};

/// The session at its first question; closed if no question is for this respondent. The definition has at least one
/// question and one ending.
State start(const survey::Definition& survey, const Start& with);

/// A saved session that goes on: the time while it was away does not count as elapsed.
State resume(State saved, Now now);

/// A session that was saved under another revision of the survey, in this one: what can still be answered keeps its
/// answer, and the respondent goes on where the answers end. One that was complete stays so: it is at its ending, or
/// closed where its answers do not complete this revision.
State migrate(const survey::Definition& survey, State saved);

/// The response as it now stands: answers on `path`, which is that of `state`, only.
Response response_of(const survey::Definition& survey, const State& state, const Path& path);

}  // namespace zeroten::flow
