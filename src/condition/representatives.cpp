#include "condition/representatives.h"

#include <algorithm>
#include <cmath>

#include "condition/list_representatives.h"
#include "condition/text_representatives.h"
#include "condition/usage.h"

namespace zeroten::condition {

namespace {

constexpr double most_values = 200;   // that are all tried
constexpr double exact_limit = 1e15;  // up to here a double and its neighbours by 1 differ
constexpr double unbounded = 1e15;

struct Range {
  double min;
  double max;
  double step;  // 0: any number
};

Range range_of(const Declaration& declaration) {
  const bool whole = declaration.type.kind == TypeKind::integer;
  const double step = whole && declaration.step == 0 ? 1 : declaration.step;
  return {declaration.min.value_or(-unbounded), declaration.max.value_or(unbounded), step};
}

Value number_value(const Declaration& declaration, double number) {
  if (declaration.type.kind == TypeKind::integer) return static_cast<std::int64_t>(number);
  return number;
}

/// The possible number nearest to `number` below it (or itself), or above it.
double on_grid(const Range& range, double number, bool above) {
  if (range.step == 0) return number;
  const double steps = (number - range.min) / range.step;
  return range.min + (above ? std::ceil(steps) : std::floor(steps)) * range.step;
}

Representatives all_numbers(const Declaration& declaration, const Range& range) {
  Representatives found{{}, true};
  for (int i = 0; range.min + i * range.step <= range.max; ++i) {
    found.values.push_back(number_value(declaration, range.min + i * range.step));
  }
  return found;
}

/// The numbers that are compared with; false if something else happens to the variable.
bool compared_numbers(const Usage& usage, std::vector<double>& numbers) {
  bool all = !usage.other;
  for (const Value& literal : usage.literals) {
    if (const auto* whole = literal.integer()) {
      numbers.push_back(static_cast<double>(*whole));
    } else if (literal.number() != nullptr) {
      numbers.push_back(*literal.number());
    }
  }
  for (const double number : numbers) all = all && std::abs(number) < exact_limit;
  return all;
}

/// Below, at and above each of `numbers`, between them, and the ends of the range.
Representatives some_numbers(const Declaration& declaration, const Range& range, const Usage& usage) {
  std::vector<double> numbers;
  const bool exact = compared_numbers(usage, numbers) && range.min <= range.max;
  std::sort(numbers.begin(), numbers.end());
  std::vector<double> candidates{range.min, on_grid(range, range.max, false)};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const double gap = range.step > 0 ? range.step : 1;
    for (const double near : {numbers[i] - gap, numbers[i], numbers[i] + gap}) {
      candidates.push_back(on_grid(range, near, false));
      candidates.push_back(on_grid(range, near, true));
    }
    if (i > 0 && range.step == 0) candidates.push_back(numbers[i - 1] + (numbers[i] - numbers[i - 1]) / 2);
    if (range.step > 0) continue;
    candidates.push_back(range.min + (numbers[i] - range.min) / 2);
    candidates.push_back(numbers[i] + (range.max - numbers[i]) / 2);
  }
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  Representatives found{{}, exact};
  for (const double candidate : candidates) {
    if (candidate >= range.min && candidate <= range.max) found.values.push_back(number_value(declaration, candidate));
  }
  return found;
}

Representatives numbers(const Declaration& declaration, const Usage& usage) {
  const Range range = range_of(declaration);
  const bool few = range.step > 0 && range.max >= range.min && (range.max - range.min) / range.step <= most_values;
  return few ? all_numbers(declaration, range) : some_numbers(declaration, range, usage);
}

/// Maps, lists of unknown texts, and what may be of any type: only whether it is there is known.
Representatives nothing_known(const Declaration& declaration, const Usage& usage) {
  const bool only_asked_for = !usage.other && usage.literals.empty() && usage.sizes.empty();
  if (declaration.type.kind == TypeKind::map) return {{Value::Map()}, only_asked_for};
  if (declaration.type.kind == TypeKind::list) return {{Value::List()}, only_asked_for};
  return {{std::string("?")}, only_asked_for};
}

}  // namespace

Representatives representatives(const Declaration& declaration, std::span<const Expression* const> expressions) {
  Usage usage;
  for (const Expression* const expression : expressions) add_usage(usage, *expression, declaration.name);
  const Type& type = declaration.type;
  if (type.kind == TypeKind::boolean) return {{true, false}, true};
  if (is_numeric(type)) return numbers(declaration, usage);
  if (type.kind == TypeKind::text) return text_representatives(declaration, usage);
  if (type.kind == TypeKind::list && !declaration.ids.empty()) return list_representatives(declaration, usage);
  return nothing_known(declaration, usage);
}

}  // namespace zeroten::condition
