// Where the token comes from: the environment, a file, or a file beside the database that is made when it is missing.
#pragma once

#include <string>

namespace zeroten::collector {

struct TokenChoice {
  /// Empty: there is none, and `complaint` says why.
  std::string token;
  std::string complaint;
  /// It is the collector's own, so the operator may not know it yet.
  bool own = false;
};

/// `environment` wins if it is not empty, then `file` if it is not empty, then `own_file`, which is made (mode 0600)
/// with a new token where it is missing; empty: there is no place for one, so one of the others must be given.
TokenChoice choose_token(const std::string& environment, const std::string& file, const std::string& own_file);

/// The key in `file` that signs respondent tokens: 32 to 256 visible ASCII characters.
TokenChoice read_respondent_key(const std::string& file);

}  // namespace zeroten::collector
