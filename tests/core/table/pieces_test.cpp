#include "table/pieces.h"

#include <rapidcheck.h>

#include <algorithm>
#include <iterator>

#include "table/csv_records.h"
#include "table/text_input.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::table;

namespace {

std::vector<std::string> pieces_of(const std::string& text, std::optional<char> separator, std::size_t size) {
  TextInput input(text);
  ByteSource source(input);
  Pieces pieces(source, "", separator, size);
  std::vector<std::string> all;
  for (std::string piece; pieces.next(piece);) all.push_back(piece);
  CHECK_FALSE(pieces.gives_up());
  return all;
}

using Rows = std::vector<std::vector<std::string>>;

void add_rows(const std::string& text, Rows& rows) {
  CsvRecords records(',', text, [](std::string&) { return false; });
  std::vector<Field> fields;
  for (RecordState state = records.next(fields); state != RecordState::end; state = records.next(fields)) {
    std::vector<std::string>& row = rows.emplace_back();
    if (state != RecordState::read) row.push_back("open quote");
    if (state == RecordState::read) std::transform(fields.begin(), fields.end(), std::back_inserter(row), unescaped);
  }
}

}  // namespace

TEST_CASE("a file is cut behind lines, and nothing of it is lost") {
  const std::string text = "a\nbb\nccc\n\ndddd";
  std::string all;
  for (const std::string& piece : pieces_of(text, std::nullopt, 1)) all += piece;
  CHECK(all == text);
  CHECK(pieces_of("", std::nullopt, 1).empty());
}

TEST_CASE("a CSV file of several megabytes is cut, and never inside quotes") {
  std::string text;
  for (int i = 0; i < 60'000; ++i)
    text += std::to_string(i) + ",\"a comment\nof \"\"two\"\" lines, with commas\",5\" pipe\n";
  const auto pieces = pieces_of(text, ',', 300'000);
  CHECK(pieces.size() > 5);
  std::string all;
  for (const std::string& piece : pieces) {
    all += piece;
    CHECK(piece.find(",\"a comment\n") < 10);
    CHECK(piece.ends_with("pipe\n"));
  }
  CHECK(all == text);
}

TEST_CASE("a record of more than 16 MiB is for somebody else") {
  const std::string text = "a\n\"" + std::string(longest_record + (std::size_t{2} << 20), '\n');
  TextInput input(text);
  ByteSource source(input);
  Pieces pieces(source, "", ',', 1);
  std::string piece;
  while (pieces.next(piece)) CHECK(piece == "a\n");
  CHECK(pieces.gives_up());
}

TEST_CASE("whatever the letters are: the records of the pieces are those of the whole") {
  CHECK(rc::check([] {
    const auto piece = rc::gen::element<std::string>("a", ",", "\"", "\"\"", "\n", "\r\n", "\"b\nc\"", "x\"y");
    const auto letters = *rc::gen::container<std::vector<std::string>>(piece);
    std::string text;
    for (const std::string& one : letters) text += one;
    const auto cut = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    // What comes after a cut is looked at with what was kept: as if the file came in two blocks.
    TextInput input(std::string_view(text).substr(cut));
    ByteSource source(input);
    Pieces pieces(source, text.substr(0, cut), ',', 1);
    Rows rows;
    Rows expected;
    for (std::string one; pieces.next(one);) add_rows(one, rows);
    add_rows(text, expected);
    RC_ASSERT(rows == expected);
  }));
}
