#include "collector/respondent_token.h"

#include <sys/random.h>

#include <array>
#include <charconv>
#include <vector>

#include "base/id.h"
#include "codec/fact_texts_codec.h"
#include "collector/base64url.h"
#include "collector/hmac.h"
#include "collector/token.h"

namespace zeroten::collector {

namespace {

constexpr std::string_view version = "z1";
constexpr std::string_view version_with_facts = "z2";

std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto dot = text.find('.');
    parts.push_back(text.substr(0, dot));
    if (dot == std::string_view::npos) return parts;
    text.remove_prefix(dot + 1);
  }
}

std::optional<std::int64_t> read_seconds(std::string_view text) {
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return seconds;
}

std::optional<codec::FactTexts> read_facts(std::string_view text) {
  const auto json = from_base64url(text);
  return json ? codec::read_fact_texts(*json) : std::nullopt;
}

}  // namespace

std::string sign(const RespondentToken& token, std::string_view key) {
  std::string text(token.facts.empty() ? version : version_with_facts);
  text += "." + token.survey + "." + to_base64url(token.subject) + "." + std::to_string(token.expires) + "." +
          to_base64url(token.nonce);
  if (!token.facts.empty()) text += "." + to_base64url(codec::write_fact_texts(token.facts));
  return text + "." + to_base64url(hmac_sha256(key, text));
}

std::optional<RespondentToken> read_signed(std::string_view text, std::string_view key) {
  const auto parts = parts_of(text);
  const bool has_facts = parts[0] == version_with_facts;
  if (!has_facts && parts[0] != version) return std::nullopt;
  if (parts.size() != (has_facts ? 7 : 6) || !is_id(parts[1])) return std::nullopt;
  const std::string_view claimed = text.substr(0, text.rfind('.'));
  // The signature before anything else is looked at: what nobody signed is not worth parsing.
  if (!equal_in_constant_time(to_base64url(hmac_sha256(key, claimed)), parts.back())) return std::nullopt;
  const auto subject = from_base64url(parts[2]);
  const auto expires = read_seconds(parts[3]);
  const auto nonce = from_base64url(parts[4]);
  const auto facts = has_facts ? read_facts(parts[5]) : codec::FactTexts();
  if (!subject || !expires || !nonce || !facts || subject->empty() || subject->size() > longest_subject) {
    return std::nullopt;
  }
  return RespondentToken{std::string(parts[1]), *subject, *expires, *nonce, *facts};
}

std::optional<std::string> make_nonce() {
  std::array<char, 12> bytes{};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) return std::nullopt;
  return std::string(bytes.data(), bytes.size());
}

}  // namespace zeroten::collector
