#include "condition/text_representatives.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace zeroten::condition {

namespace {

using Texts = std::vector<std::string>;

bool has(const Texts& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

void add(Texts& texts, const Declaration& declaration, std::string text) {
  const std::size_t length = code_points(text);
  if (length < declaration.shortest || length > declaration.longest || has(texts, text)) return;
  texts.push_back(std::move(text));
}

/// A text of `length` characters that is none of `literals`.
std::string other_text(const Texts& literals, std::size_t length) {
  std::string text(length, 'x');
  for (char last = 'a'; !text.empty() && has(literals, text); ++last) text.back() = last;
  return text;
}

/// One text of every length around those that are compared.
void add_lengths(Texts& texts, const Declaration& declaration, const Usage& usage, const Texts& literals) {
  std::vector<double> lengths{static_cast<double>(declaration.shortest), static_cast<double>(declaration.longest)};
  for (const double size : usage.sizes) {
    for (const double near : {std::floor(size) - 1, std::floor(size), std::ceil(size), std::ceil(size) + 1}) {
      lengths.push_back(near);
    }
  }
  for (const double length : lengths) {
    if (length < static_cast<double>(declaration.shortest) || length > static_cast<double>(declaration.longest))
      continue;
    add(texts, declaration, other_text(literals, static_cast<std::size_t>(length)));
  }
}

/// Each literal, right behind it, and before them all. Their lengths do not matter: too many cases only keep silent.
Texts neighbours(const Texts& literals) {
  Texts texts{"\x01"};
  for (const std::string& literal : literals) {
    texts.push_back(literal);
    texts.push_back(literal + "\x01");
  }
  return texts;
}

}  // namespace

Representatives text_representatives(const Declaration& declaration, const Usage& usage) {
  Representatives found;
  if (!declaration.ids.empty()) {
    for (const std::string& id : declaration.ids) found.values.emplace_back(id);
    found.exact = true;
    return found;
  }
  Texts literals;
  for (const Value& literal : usage.literals) {
    if (literal.text() != nullptr) literals.push_back(*literal.text());
  }
  Texts texts;
  for (const std::string& literal : literals) add(texts, declaration, literal);
  if (usage.ordered) {
    texts = neighbours(literals);
  } else if (!usage.sizes.empty()) {
    add_lengths(texts, declaration, usage, literals);
  } else {
    add(texts, declaration, other_text(literals, std::max<std::size_t>(declaration.shortest, 1)));
  }
  for (std::string& text : texts) found.values.emplace_back(std::move(text));
  found.exact = !usage.other && !(usage.ordered && !usage.sizes.empty()) && !found.values.empty();
  return found;
}

}  // namespace zeroten::condition
