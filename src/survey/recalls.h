// The answers and facts that texts quote: {score}, {user.name|you}. Authoring only.
#pragma once

#include <string>
#include <vector>

#include "survey/definition.h"

namespace zeroten::survey {

struct Recall {
  /// JSON Pointer of the text.
  std::string path;
  /// As it is written between the braces.
  std::string name;
  bool has_fallback = false;
  /// The variables it reads: "answers.why", "user.name"; of a computed value, what that reads.
  std::vector<std::string> needs;
};

/// In the texts of a question or ending whose own place is `path`. Without {subject}, which is always there.
std::vector<Recall> recalls_of(const Definition& definition, const Question& question, const std::string& path);
std::vector<Recall> recalls_of(const Definition& definition, const Ending& ending, const std::string& path);

}  // namespace zeroten::survey
