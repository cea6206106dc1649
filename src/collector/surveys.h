// The surveys that a collector takes responses for: read once at the start, never changed after.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"
#include "collector/store.h"
#include "survey/definition.h"

namespace zeroten::collector {

class Surveys {
 public:
  struct Revision {
    survey::Definition definition;
    std::string text;  // as it was registered
  };

  /// Adds `text` as the newest revision of its survey and gives what is to be stored, or what is wrong with it.
  Result<StoredSurvey> add(std::string text);

  bool empty() const { return surveys_.empty(); }
  bool has(std::string_view id) const { return surveys_.contains(id); }

  std::vector<std::string> ids() const;

  /// Null if there is none. Valid as long as nothing is added.
  const Revision* newest(std::string_view id) const;
  const Revision* find(std::string_view id, std::string_view revision) const;

  /// The ids of all questions of all revisions, in the order of their first appearance.
  std::vector<std::string> questions(std::string_view id) const;

 private:
  // The last one is the newest.
  std::map<std::string, std::vector<Revision>, std::less<>> surveys_;
};

}  // namespace zeroten::collector
