#include "collector/hmac.h"

#include "base/sha256.h"

namespace zeroten::collector {

namespace {

constexpr std::size_t hash_block = 64;

std::string digest(const std::string& message) {
  const auto bytes = sha256(message);
  return {bytes.begin(), bytes.end()};
}

std::string masked(std::string block, unsigned mask) {
  for (char& byte : block) byte = static_cast<char>(static_cast<unsigned char>(byte) ^ mask);
  return block;
}

}  // namespace

std::string hmac_sha256(std::string_view key, std::string_view message) {
  std::string block = key.size() > hash_block ? digest(std::string(key)) : std::string(key);
  block.resize(hash_block, '\0');
  std::string inner = masked(block, 0x36);
  inner += message;
  return digest(masked(block, 0x5c) + digest(inner));
}

}  // namespace zeroten::collector
