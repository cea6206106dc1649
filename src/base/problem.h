// A failure as data: code, path and details. words() in base/words.h turns it into a sentence.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem_code.h"

namespace zeroten {

enum class Severity { error, warning };

std::string_view name_of(Severity severity);

struct Problem {
  ProblemCode code;
  /// JSON Pointer (RFC 6901) into the text that was read; empty for the whole text.
  std::string path = {};
  /// What words() needs beyond code and path, by name: "min", "max", "key", …
  std::vector<std::pair<std::string, std::string>> details = {};
  Severity severity = Severity::error;

  /// The detail called `name`; empty if there is none.
  std::string_view detail(std::string_view name) const;
};

using Problems = std::vector<Problem>;

/// What a problem is made from: views, which are copied. A page pays for every place where a problem is put together,
/// so each place does little.
struct Detail {
  std::string_view name;
  std::string_view value;
};

Problem problem(ProblemCode code, std::string_view path, std::initializer_list<Detail> details = {},
                Severity severity = Severity::error);

/// The same, added to `problems`.
void report(Problems& problems, ProblemCode code, std::string_view path, std::initializer_list<Detail> details = {},
            Severity severity = Severity::error);

/// `more` behind `problems`.
void append(Problems& problems, const Problems& more);

bool has_errors(const Problems& problems);

/// `path` with one more member (RFC 6901: ~ is written ~0, / is written ~1) or one more index.
std::string child_path(std::string_view path, std::string_view member);
std::string child_path(std::string_view path, std::size_t index);

/// The same problems, their paths below the member `member`: of one text among several.
Problems below(std::string_view member, Problems problems);

}  // namespace zeroten
