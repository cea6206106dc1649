#include "targeting/reason.h"

#include <array>

#include "targeting/duration.h"

namespace zeroten::targeting {

namespace {

struct Entry {
  ReasonCode code;
  std::string_view name;
  /// {name} stands for the detail of that name, {until} and {left} for the time.
  std::string_view sentence;
};

using enum ReasonCode;

constexpr std::array<Entry, 18> entries{{
    {no_show, "no_show", "Its definition has no \"show\", so nothing starts it by itself."},
    {no_consent, "no_consent", "{reason}"},
    {not_begun, "not_begun", "It begins on {from}."},
    {ended, "ended", "It ended on {to}."},
    {audience, "audience", "Its condition is not met: {condition}"},
    {account_unknown, "account_unknown",
     "It is for accounts of at least {least}, and the fact user.created is not known as a date."},
    {account_young, "account_young", "The account is too young. It is old enough on {until}, in {left}."},
    {visits, "visits", "This is visit {visits}. It is shown from visit {least} on."},
    {quota, "quota", "The host says that it has enough answers."},
    {not_sampled, "not_sampled", "Not in the sample: {drawn} % was drawn, and {share} % are asked. This stays so."},
    {answered, "answered", "It was answered {ago} ago. {again}"},
    {dismissed, "dismissed", "It was shown {ago} ago and not answered. {again}"},
    {later, "later", "It was put off {ago} ago. {again}"},
    {shows, "shows", "It was shown {shows} times without an answer, which is the most."},
    {cooldown, "cooldown",
     "The survey '{other}' was shown {ago} ago. After another survey there are {least} of rest, until {until}."},
    {busy, "busy", "The survey '{other}' is on the screen."},
    {not_triggered, "not_triggered", "It waits for {trigger}."},
    {waiting, "waiting", "It comes in {left}."},
}};

static_assert(entries.back().code == waiting && entries.size() == static_cast<std::size_t>(waiting) + 1);

const Entry& entry_of(ReasonCode code) { return entries[static_cast<std::size_t>(code)]; }

std::string_view detail(const Reason& reason, std::string_view name) {
  for (const auto& [key, value] : reason.details) {
    if (key == name) return value;
  }
  return {};
}

std::string filled(const Reason& reason, std::string_view name, const Moment& now) {
  const std::int64_t until = reason.until.value_or(now.wall);
  if (name == "until") return local_time(until, now);
  if (name == "left") return in_words(until - now.wall);
  if (name != "again") return std::string(detail(reason, name));
  if (!reason.until) return "It is not shown again.";
  return "It may be shown again from " + local_time(until, now) + " on, in " + in_words(until - now.wall) + ".";
}

}  // namespace

std::string_view name_of(ReasonCode code) { return entry_of(code).name; }

std::string words(const Reason& reason, const Moment& now) {
  std::string_view sentence = entry_of(reason.code).sentence;
  std::string text;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('{');
    text += sentence.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = sentence.find('}', open);
    text += filled(reason, sentence.substr(open + 1, close - open - 1), now);
    sentence.remove_prefix(close + 1);
  }
  return text;
}

}  // namespace zeroten::targeting
