#include "collector/token_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <optional>
#include <utility>

#include "collector/respondent_token.h"
#include "collector/token.h"

namespace zeroten::collector {

namespace {

TokenChoice checked(std::string token, const std::string& where, bool own) {
  if (is_token(token)) return {.token = std::move(token), .complaint = {}, .own = own};
  return {
      .token = {}, .complaint = "the token in " + where + " must be 16 to 256 visible ASCII characters", .own = own};
}

TokenChoice read_token(const std::string& file, bool own) {
  std::ifstream stream(file);
  std::string token;
  if (!(stream >> token)) return {.token = {}, .complaint = "cannot read a token from " + file, .own = own};
  return checked(std::move(token), file, own);
}

/// Makes `file` readable for its owner only, from its first moment. False if it cannot be made; errno says why.
bool write_private(const std::string& file, const std::string& text) {
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return false;
  const bool written = write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  const bool kept = written && fsync(descriptor) == 0;
  close(descriptor);
  return kept;
}

}  // namespace

TokenChoice choose_token(const std::string& environment, const std::string& file, const std::string& own_file) {
  if (!environment.empty()) return checked(environment, "ZEROTEN_TOKEN", false);
  if (!file.empty()) return read_token(file, false);
  if (own_file.empty()) {
    return {.token = {}, .complaint = "a store without a file needs a token: set ZEROTEN_TOKEN or --token-file"};
  }
  auto token = make_token();
  if (!token) return {.token = {}, .complaint = "the system has no random numbers", .own = true};
  if (write_private(own_file, *token + "\n")) return {.token = std::move(*token), .complaint = {}, .own = true};
  if (errno == EEXIST) return read_token(own_file, true);
  return {.token = {}, .complaint = "cannot write " + own_file, .own = true};
}

TokenChoice read_respondent_key(const std::string& file) {
  TokenChoice key = read_token(file, false);
  if (key.token.empty() || key.token.size() >= shortest_respondent_key) return key;
  return {.token = {},
          .complaint = "the respondent key in " + file +
                       " must be 32 to 256 visible ASCII characters. \"openssl rand "
                       "-hex 32\" makes one"};
}

}  // namespace zeroten::collector
