#include "base/random_order.h"

#include <utility>

namespace zeroten {

namespace {

/// Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
std::uint64_t split_mix(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15;
  std::uint64_t mixed = state;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
  return mixed ^ (mixed >> 31);
}

/// FNV-1a, 64 bits.
std::uint64_t hash_of(std::string_view name) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return hash;
}

}  // namespace

std::vector<std::size_t> random_order(std::size_t count, std::uint64_t seed, std::string_view name) {
  std::vector<std::size_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = i;
  std::uint64_t state = seed ^ hash_of(name);
  for (std::size_t left = count; left > 1; --left) {
    // The remainder favours small numbers by less than one in 2^56: nobody can tell.
    std::swap(order[left - 1], order[static_cast<std::size_t>(split_mix(state) % left)]);
  }
  return order;
}

}  // namespace zeroten
