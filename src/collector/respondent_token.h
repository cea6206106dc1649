// The respondent's token: a signed permission to answer one survey once.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zeroten::collector {

inline constexpr std::size_t longest_subject = 200;         // bytes
inline constexpr std::size_t shortest_respondent_key = 32;  // characters

struct RespondentToken {
  std::string survey;        // a valid id
  std::string subject;       // whom it was made for; 1 to longest_subject bytes
  std::int64_t expires = 0;  // seconds since 1970; from then on it is void
  std::string nonce;         // bytes that make two tokens for the same different
  /// What is known of the subject, by name ("user.plan"): an answer with this token has these facts and no others.
  std::map<std::string, std::string> facts = {};
};

/// "z1.SURVEY.SUBJECT.EXPIRES.NONCE.MAC", and "z2.SURVEY.SUBJECT.EXPIRES.NONCE.FACTS.MAC" with facts: subject, nonce,
/// facts (codec::write_fact_texts) and MAC in base64url, the MAC being HMAC-SHA-256 over all in front of the last dot.
/// Fit for an address and for a header.
std::string sign(const RespondentToken& token, std::string_view key);

/// What `text` says, if it was signed with `key`; expired or not. Nothing if it was not.
std::optional<RespondentToken> read_signed(std::string_view text, std::string_view key);

/// 96 random bits. Nothing when the system has no randomness to give.
std::optional<std::string> make_nonce();

}  // namespace zeroten::collector
