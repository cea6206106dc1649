// Language files out of JSON (web/i18n).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "survey/wording.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_wording = 32 * 1024;  // bytes

/// A wording with the texts that it looks at. May be moved, not copied: a copy would look at the texts of the original.
class LoadedWording {
 public:
  LoadedWording(std::vector<std::string> texts, survey::Wording wording)
      : texts_(std::move(texts)), wording_(wording) {}
  LoadedWording(LoadedWording&&) = default;
  LoadedWording& operator=(LoadedWording&&) = default;
  LoadedWording(const LoadedWording&) = delete;
  LoadedWording& operator=(const LoadedWording&) = delete;

  const survey::Wording& wording() const { return wording_; }

 private:
  std::vector<std::string> texts_;
  survey::Wording wording_;
};

/// Every phrase is required, and no other member is known.
Result<LoadedWording> read_wording(std::string_view json);

}  // namespace zeroten::codec
