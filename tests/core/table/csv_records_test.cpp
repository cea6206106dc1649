#include "table/csv_records.h"

#include <rapidcheck.h>

#include "tests/catch.h"

using namespace zeroten::table;

namespace {

using Texts = std::vector<std::string>;

/// All records of `text`, which comes in pieces of `size` bytes; what is not read is said in words.
std::vector<Texts> records_of(const std::string& text, std::size_t size = 1 << 20, char separator = ',') {
  std::size_t given = 0;
  CsvRecords records(separator, "", [&](std::string& buffer) {
    if (given >= text.size()) return false;
    buffer += text.substr(given, size);
    given += size;
    return true;
  });
  std::vector<Texts> all;
  std::vector<Field> fields;
  while (true) {
    const RecordState state = records.next(fields);
    if (state == RecordState::end) return all;
    Texts& texts = all.emplace_back(Texts{std::to_string(records.line())});
    if (state == RecordState::too_long) texts.push_back("too long");
    if (state == RecordState::open_quote) texts.push_back("open quote");
    if (state != RecordState::read) continue;
    for (const Field& field : fields) texts.push_back(unescaped(field));
  }
}

}  // namespace

TEST_CASE("fields and records are told apart, with the line that each begins on") {
  struct Case {
    std::string text;
    std::vector<Texts> records;
  };
  const auto row = GENERATE(values<Case>({
      {"", {}},
      {"a", {{"1", "a"}}},
      {"a,b\n1,2\n", {{"1", "a", "b"}, {"2", "1", "2"}}},
      {"a,b\r\n1,2\r\n", {{"1", "a", "b"}, {"2", "1", "2"}}},
      {"a,b\r1,2", {{"1", "a", "b"}, {"2", "1", "2"}}},
      {"\n\n,\n\n", {{"3", "", ""}}},
      {"\"a,b\",c", {{"1", "a,b", "c"}}},
      {"\"a\nb\",c\nd", {{"1", "a\nb", "c"}, {"3", "d"}}},
      {"\"say \"\"hi\"\"\",c", {{"1", "say \"hi\"", "c"}}},
      {"\"\",\"\"\n", {{"1", "", ""}}},
      {"5\" pipe,x", {{"1", "5\" pipe", "x"}}},
      {"\"a\"b,c", {{"1", "a\"b", "c"}}},
      {"\"open,c\nd,e\nf,g", {{"1", "open quote"}, {"2", "d", "e"}, {"3", "f", "g"}}},
  }));
  INFO(row.text);
  for (const std::size_t size : {std::size_t{1} << 20, std::size_t{1}, std::size_t{2}}) {
    INFO(size);
    CHECK(records_of(row.text, size) == row.records);
  }
}

TEST_CASE("a record of more than 16 MiB is passed over, and the next one is read") {
  const std::string text = "a\n" + std::string(longest_record + (std::size_t{3} << 20), 'x') + "\nb\n";
  CHECK(records_of(text) == std::vector<Texts>{{"1", "a"}, {"2", "too long"}, {"3", "b"}});
}

TEST_CASE("what is written is read back, wherever the file is cut") {
  const bool held = rc::check("records survive", [] {
    const auto letters = rc::gen::element('a', ',', '"', '\n', '\r', ' ');
    // Small: a record is begun anew with each of its pieces.
    const auto rows = *rc::gen::resize(20, rc::gen::nonEmpty(rc::gen::container<std::vector<Texts>>(rc::gen::nonEmpty(
                                               rc::gen::container<Texts>(rc::gen::container<std::string>(letters))))));
    std::string text;
    for (const Texts& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        text += i == 0 ? "\"" : ",\"";
        for (const char letter : row[i]) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        text += '"';
      }
      text += '\n';
    }
    auto found = records_of(text, *rc::gen::inRange<std::size_t>(1, 9));
    for (Texts& record : found) record.erase(record.begin());
    RC_ASSERT(found == rows);
  });
  CHECK(held);
}
