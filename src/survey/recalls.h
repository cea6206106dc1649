// The answers and facts that texts quote: {score}, {user.name|you}. Authoring only.
#pragma once

#include <optional>
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
  /// Where it stands: in this text, which is one of these variants (null: it has none).
  const LocalizedText* text = nullptr;
  const VariantText* variants = nullptr;
};

/// Whether somebody who gave `score` reads the text it stands in.
bool is_read(const Recall& recall, std::optional<int> score);

/// In the texts of a question or ending whose own place is `path`. Without {subject}, which is always there.
/// Valid as long as `definition`, of which the question or ending is a part.
std::vector<Recall> recalls_of(const Definition& definition, const Question& question, const std::string& path);
std::vector<Recall> recalls_of(const Definition& definition, const Ending& ending, const std::string& path);

}  // namespace zeroten::survey
