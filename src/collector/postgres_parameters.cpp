#include "collector/postgres_parameters.h"

#include <utility>

namespace zeroten::collector {

namespace {

// The numbers that PostgreSQL's catalogue gives its own types; they never change.
constexpr unsigned bigint_type = 20;
constexpr unsigned text_type = 25;
constexpr unsigned text_array_type = 1009;
constexpr unsigned bigint_array_type = 1016;

/// Appends `value` in network order.
template <typename Unsigned>
void put(std::string& bytes, Unsigned value) {
  for (int shift = static_cast<int>(sizeof(Unsigned)) * 8 - 8; shift >= 0; shift -= 8) {
    bytes += static_cast<char>(static_cast<unsigned char>(value >> static_cast<unsigned>(shift)));
  }
}

/// The head of an array with one dimension, counted from 1.
std::string array_head(unsigned element_type, std::size_t count, bool has_null) {
  std::string bytes;
  put(bytes, std::uint32_t{count > 0 ? 1U : 0U});
  put(bytes, std::uint32_t{has_null ? 1U : 0U});
  put(bytes, std::uint32_t{element_type});
  if (count == 0) return bytes;
  put(bytes, static_cast<std::uint32_t>(count));
  put(bytes, std::uint32_t{1});
  return bytes;
}

constexpr std::uint32_t null_length = 0xffffffff;

std::string bigint(std::int64_t value) {
  std::string bytes;
  put(bytes, static_cast<std::uint64_t>(value));
  return bytes;
}

}  // namespace

PostgresParameters& PostgresParameters::text(std::string_view value) { return add(text_type, std::string(value)); }

PostgresParameters& PostgresParameters::number(std::int64_t value) { return add(bigint_type, bigint(value)); }

PostgresParameters& PostgresParameters::number(std::optional<std::int64_t> value) {
  return value ? number(*value) : add(bigint_type, std::nullopt);
}

PostgresParameters& PostgresParameters::texts(std::span<const std::string_view> values) {
  std::string bytes = array_head(text_type, values.size(), false);
  for (const std::string_view value : values) {
    put(bytes, static_cast<std::uint32_t>(value.size()));
    bytes += value;
  }
  return add(text_array_type, std::move(bytes));
}

PostgresParameters& PostgresParameters::numbers(std::span<const std::optional<std::int64_t>> values) {
  std::string bytes = array_head(bigint_type, values.size(), true);
  for (const auto& value : values) {
    put(bytes, value ? std::uint32_t{8} : null_length);
    if (value) put(bytes, static_cast<std::uint64_t>(*value));
  }
  return add(bigint_array_type, std::move(bytes));
}

std::vector<const char*> PostgresParameters::values() const {
  std::vector<const char*> values;
  for (const auto& bytes : bytes_) values.push_back(bytes ? bytes->data() : nullptr);
  return values;
}

std::vector<int> PostgresParameters::lengths() const {
  std::vector<int> lengths;
  for (const auto& bytes : bytes_) lengths.push_back(bytes ? static_cast<int>(bytes->size()) : 0);
  return lengths;
}

std::vector<int> PostgresParameters::formats() const {
  constexpr int binary = 1;
  return std::vector<int>(types_.size(), binary);
}

PostgresParameters& PostgresParameters::add(unsigned type, std::optional<std::string> bytes) {
  types_.push_back(type);
  bytes_.push_back(std::move(bytes));
  return *this;
}

}  // namespace zeroten::collector
