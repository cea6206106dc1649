// Reads the members of an object of theirs, and lists those that nobody asked for: nothing is dropped silently.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codec/import/draft.h"
#include "codec/json.h"

namespace zeroten::codec::importing {

/// Keeps references: value and draft must outlive it. A value that is no object has no members.
class Source {
 public:
  Source(const Json& value, std::string path, Draft& draft) : value_(value), path_(std::move(path)), draft_(draft) {}

  /// Null if there is none, or it is null.
  const Json* member(std::string_view key);
  /// The list or object `key`; null if it is something else.
  const Json* list(std::string_view key);
  const Json* object(std::string_view key);
  /// Empty if it is no text.
  std::string text(std::string_view key);
  bool flag(std::string_view key, bool otherwise = false);
  /// `otherwise` if it is no number, also not one in a text. Within what a definition may say (base/decimal.h).
  double number(std::string_view key, double otherwise);

  /// Members that change neither what is seen nor what is answered: styling, ids, times.
  void ignore(std::initializer_list<std::string_view> keys);
  void ignore(std::span<const std::string_view> keys);
  void ignore(std::string_view key) { known_.push_back(key); }
  /// A member that has no equivalent; nothing if it is not there or says nothing.
  void lose(std::string_view key, std::string_view reason);
  /// Every other member that says something is lost.
  void finish();

  std::string path_of(std::string_view key) const { return child_path(path_, key); }
  const std::string& path() const { return path_; }
  Draft& draft() { return draft_; }

 private:
  const Json& value_;
  std::string path_;
  Draft& draft_;
  std::vector<std::string_view> known_;
};

/// The number that a value is, or that its text is; nothing otherwise.
std::optional<double> number_in(const Json& value);
/// The text that a value is; of a number or truth, as rules write it. Empty for others.
std::string text_in(const Json& value);

}  // namespace zeroten::codec::importing
