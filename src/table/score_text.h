// An answer from 0 to 10, as exports write it.
#pragma once

#include <optional>
#include <string_view>

namespace zeroten::table {

/// What a field says of the question.
enum class Answered {
  yes,
  no,         // empty, or a word for nothing: NA, N/A, null, none, -
  not_whole,  // 7.5
  outside,    // a number, but not on the scale: -20, 47
  no_number,
};

struct ScoreText {
  Answered answered = Answered::no;
  int score = 0;      // for `yes`
  double number = 0;  // for `not_whole` and `outside`
};

/// "10", "10.0", "10,0", "10 - Extremely likely", "10 (sehr wahrscheinlich)", "10/10", within `lowest` to `highest`.
/// White space around it does not count.
ScoreText read_score(std::string_view text, int lowest = 0, int highest = 10);

}  // namespace zeroten::table
