#include "survey/email.h"

#include <algorithm>

namespace zeroten::survey {

namespace {

constexpr std::size_t longest_address = 254;
constexpr std::size_t longest_label = 63;

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_local_part(char c) {
  return is_alphanumeric(c) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

bool is_label(std::string_view label) {
  if (label.empty() || label.size() > longest_label || label.front() == '-' || label.back() == '-') return false;
  return std::all_of(label.begin(), label.end(), [](char c) { return is_alphanumeric(c) || c == '-'; });
}

bool is_domain(std::string_view domain) {
  std::size_t labels = 1;
  while (domain.find('.') != std::string_view::npos) {
    if (!is_label(domain.substr(0, domain.find('.')))) return false;
    domain.remove_prefix(domain.find('.') + 1);
    ++labels;
  }
  return labels > 1 && is_label(domain);
}

}  // namespace

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.size() > longest_address) return false;
  const std::string_view local = text.substr(0, at);
  return std::all_of(local.begin(), local.end(), is_local_part) && is_domain(text.substr(at + 1));
}

}  // namespace zeroten::survey
