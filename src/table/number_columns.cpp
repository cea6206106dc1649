#include "table/number_columns.h"

#include <limits>

#include "table/cell_rows.h"
#include "table/score_text.h"

namespace zeroten::table {

NumberColumns read_number_columns(const std::string& path, const std::vector<std::string>& names) {
  NumberColumns result;
  result.columns.resize(names.size());
  Refusals words;
  CellRows rows = read_cells(path, names, [&](std::int64_t line, const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const ScoreText found = read_score(texts[i]);
      double number = std::numeric_limits<double>::quiet_NaN();
      if (found.answered == Answered::yes) number = found.score;
      if (found.answered == Answered::outside || found.answered == Answered::not_whole) number = found.number;
      if (found.answered == Answered::no_number) words.add(Refusal::no_value, line, texts[i]);
      result.columns[i].push_back(number);
    }
  });
  result.names = std::move(rows.names);
  result.complaint = std::move(rows.complaint);
  result.refusals = std::move(rows.refusals);
  result.refusals.merge(words);
  return result;
}

}  // namespace zeroten::table
