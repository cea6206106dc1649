// Any bytes as a file of responses: the records are the same wherever the file is cut, every field is read or refused,
// and a tally that is read is written as what it is.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "codec/grouped_tally_codec.h"
#include "table/csv_records.h"
#include "table/date_text.h"
#include "table/encoding.h"
#include "table/score_text.h"
#include "table/separator.h"
#include "tests/fuzz/require.h"

namespace {

using namespace zeroten;
using namespace zeroten::table;

/// All records with their lines and states, from pieces of `size` bytes.
std::string records_of(std::string_view text, char separator, std::size_t size) {
  CsvRecords records(separator, "", [&](std::string& buffer) {
    if (text.empty()) return false;
    buffer += text.substr(0, size);
    text.remove_prefix(std::min(size, text.size()));
    return true;
  });
  std::string all;
  std::vector<Field> fields;
  for (RecordState state = records.next(fields); state != RecordState::end; state = records.next(fields)) {
    all += std::to_string(records.line()) + (state == RecordState::read ? ":" : "!");
    if (state != RecordState::read) continue;
    for (const Field& field : fields) all += '<' + unescaped(field) + '>';
  }
  return all;
}

void read_field(std::string_view text) {
  const ScoreText score = read_score(text);
  FUZZ_REQUIRE(score.answered != Answered::yes || (score.score >= 0 && score.score <= 10));
  for (const DateOrder order : {DateOrder::unknown, DateOrder::day_first, DateOrder::month_first}) {
    const auto date = read_date(text, order);
    if (!date) continue;
    FUZZ_REQUIRE(date->day >= 0 && date->day < 130 * 366);
    FUZZ_REQUIRE(date->seconds >= 0 && date->seconds <= 90'060);
  }
}

void read_tally(std::string_view text) {
  const auto tally = codec::read_grouped_tally(text);
  if (!tally) return;
  const auto again = codec::read_grouped_tally(codec::write_grouped_tally(*tally));
  FUZZ_REQUIRE(bool(again));
  FUZZ_REQUIRE(*again == *tally);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const char separator = detect_separator(text);
  const std::size_t cut = data[0] % 16 + 1;
  FUZZ_REQUIRE(records_of(text, separator, cut) == records_of(text, separator, text.size() + 1));
  const std::string utf8 = to_utf8(text, detect_encoding(text));
  FUZZ_REQUIRE(!first_invalid_utf8(mended_utf8(utf8)));
  read_field(text);
  read_tally(text);
  return 0;
}
