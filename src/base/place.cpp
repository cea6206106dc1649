#include "base/place.h"

namespace zeroten {

std::string Place::pointer() const {
  if (around_ == nullptr) return std::string(name_);
  const std::string around = around_->pointer();
  return name_.data() == nullptr ? child_path(around, index_) : child_path(around, name_);
}

void Place::report(Problems& problems, ProblemCode code, std::initializer_list<Detail> details,
                   Severity severity) const {
  zeroten::report(problems, code, pointer(), details, severity);
}

}  // namespace zeroten
