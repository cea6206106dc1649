// One respondent going through one survey, in texts: what the page and other hosts drive.
#pragma once

#include <memory>
#include <string>

namespace zeroten::engine {

/// JSON texts in, JSON texts out (docs/messages.md). Never throws; whatever is wrong comes back as problems.
/// Holds all of its memory itself and no clock: two sessions do not know of each other. Not for two threads at once.
class Session {
 public:
  Session();
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  Session(Session&&) = delete;
  Session& operator=(Session&&) = delete;

  /// Begins, or goes on with a saved session. `wording` empty: the built-in wording for the language of `options`.
  /// If anything is wrong, whatever was open before stays open. Reply.
  std::string open(const std::string& definition, const std::string& wording, const std::string& options);

  /// Reply. A refused event changes nothing.
  std::string send(const std::string& event);

  /// The session as it stands, for the option "session" of open.
  std::string save() const;

  /// Whether an open succeeded.
  bool is_open() const { return open_ != nullptr; }

 private:
  struct Open;
  std::unique_ptr<Open> open_;
};

}  // namespace zeroten::engine
