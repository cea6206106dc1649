#include "table/file_tally.h"

#include <algorithm>

#include "tests/catch.h"

using namespace zeroten::table;

namespace {

const std::string oslo = R"({"zone":"Europe/Oslo","changes":[[0,3600]])";

std::string counted(const std::string& text, const std::string& request = oslo + "}") {
  FileTally file;
  char* const bytes = file.bytes(text.size());
  REQUIRE(bytes != nullptr);
  std::copy(text.begin(), text.end(), bytes);
  return file.read(request);
}

}  // namespace

TEST_CASE("a CSV file is counted by days and by its columns of few values, and every row is accounted for") {
  const std::string told =
      counted("date;land;score\n2026-11-22T23:30:00Z;NO;9\n2026-11-22T10:00:00Z;SE;3\n2026-11-22T10:00:00Z;SE;12\n");
  CHECK_THAT(told, has_text(R"("fields are separated by semicolons")") && has_text(R"("by":["land"],"rows":3)"));
  CHECK_THAT(told,
             has_text(R"("refused":[{"words":)") && has_text(R"("count":1,"examples":[{"line":4,"text":"12"}]}])"));
  CHECK_THAT(told, has_text(R"(\"period\":\"day\",\"zone\":\"Europe/Oslo\",\"dimensions\":[\"land\"])"));
  CHECK_THAT(told, has_text(R"({\"period\":\"2026-11-23\",\"segments\":[\"NO\"])"));
}

TEST_CASE("responses in JSON are counted by touchpoint, channel and language, as far as there are several") {
  std::string text;
  for (const std::string language : {"nb", "sv", "nb"}) {
    text += R"({"channel":"popover","language":")" + language +
            R"(","scores":{"nps":10},"times":{"started":1795428000000}})" + "\n";
  }
  const std::string told = counted(text);
  CHECK_THAT(told, has_text(R"("by":["language"],"rows":3,"refused":[])"));
  CHECK_THAT(told, has_text(R"(\"segments\":[\"nb\"],\"counts\":[0,0,0,0,0,0,0,0,0,0,2])"));
}

TEST_CASE("a file without times is counted as a whole, and dates that can be read in two ways as somebody says") {
  CHECK_THAT(counted("score\n9\n"), has_text(R"(\"period\":null)"));
  const std::string text = "date,score\n05/06/2026,9\n";
  CHECK_THAT(counted(text), has_text(R"("complaint":"the dates can be read with the day or with the month first)"));
  CHECK_THAT(counted(text, oslo + R"(,"dates":"month_first"})"), has_text(R"(\"period\":\"2026-05-06\")"));
  CHECK_THAT(counted(text, oslo + R"(,"dates":"day_first"})"), has_text(R"(\"period\":\"2026-06-05\")"));
}

TEST_CASE("where days would be too many groups for a page, months are counted") {
  std::string text = "date,land,score\n";
  for (int day = 0; day < 16'000; ++day) {
    const std::string time = std::to_string(1'000'000'000 + day * std::int64_t{86'400});
    text += time + ",NO,9\n" + time + ",SE,3\n";
  }
  CHECK_THAT(counted(text), has_text(R"(\"period\":\"month\")"));
}

TEST_CASE("what cannot be counted says why, and a request that is none names the place") {
  CHECK_THAT(counted("a,b\n1,2\n"), has_text(R"("complaint":"no column looks like the answers)") && !has_text("tally"));
  CHECK_THAT(counted("score\n9\n", R"({"zone":"UTC","changes":[[1]]})"),
             has_text(R"("problems":[)") && has_text("/changes/0"));
  CHECK_THAT(counted("score\n9\n", "{"), has_text(R"("problems":[)"));
  FileTally file;
  CHECK(file.bytes(0) == nullptr);
  CHECK(file.bytes(FileTally::most_bytes + 1) == nullptr);
}
