#include "table/refusals.h"

#include "base/utf8.h"
#include "table/encoding.h"

namespace zeroten::table {

namespace {
constexpr std::size_t longest_example = 60;
}

std::string_view words_of(Refusal refusal) {
  switch (refusal) {
    case Refusal::outside: return "numbers that are not on the scale";
    case Refusal::not_whole: return "numbers that are not whole";
    case Refusal::no_number: return "words in place of a score";
    case Refusal::no_time: return "times that cannot be read";
    case Refusal::too_few: return "fewer fields than the header";
    case Refusal::too_long: return "longer than 16 MiB";
    case Refusal::open_quote: return "a quote that is opened and never closed";
    case Refusal::not_json: return "not a response in JSON";
    case Refusal::many_groups: return "one more group than the 100,000 that a report can have";
    case Refusal::no_weight: return "weights that are not numbers above 0";
    case Refusal::no_value: return "words in place of a number";
  }
  return "";
}

void Refusals::add(Refusal refusal, std::int64_t line, std::string_view text) {
  const auto place = static_cast<std::size_t>(refusal);
  ++counts_[place];
  if (rows_[place].size() == most_examples) return;
  // Twice: what is cut inside a character must not look like another encoding.
  const std::string whole = mended_utf8(text.substr(0, longest_example * 4));
  rows_[place].push_back({line, std::string(utf8_prefix(whole, longest_example))});
}

void Refusals::merge(const Refusals& other) {
  for (std::size_t place = 0; place < refusal_count; ++place) {
    counts_[place] += other.counts_[place];
    for (const RefusedRow& row : other.rows_[place]) {
      if (rows_[place].size() < most_examples) rows_[place].push_back(row);
    }
  }
}

void Refusals::move_lines(std::int64_t by) {
  for (auto& rows : rows_) {
    for (RefusedRow& row : rows) row.line += by;
  }
}

}  // namespace zeroten::table
