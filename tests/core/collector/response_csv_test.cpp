#include "collector/response_csv.h"

#include "tests/catch.h"
#include "tests/core/collector/responses.h"

using namespace zeroten;
using namespace zeroten::collector;

TEST_CASE("a response is a row under the names of its columns") {
  const auto response = test::completed(1, 9, "Warm, dry socks");
  CHECK(response_csv_header({"score", "why"}) ==
        "id,survey,revision,seq,status,nps,category,ending,language,channel,touchpoint,respondent,"
        "shown,started,updated,completed,elapsed,received,answers.score,answers.why\r\n");
  CHECK(response_csv_row({response.id, test::json(response), 7000}, {"score", "why"}) ==
        response.id + ",shop," + response.revision +
            ",2,complete,9,promoter,promoter,en,inline,,,1000,2000,5000,5000,4000,7000,9,\"Warm, dry socks\"\r\n");
}

TEST_CASE("what was not answered is an empty cell") {
  const auto response = test::clicked(1, 0);
  const std::string row = response_csv_row({response.id, test::json(response), 7000}, {"score", "why"});
  CHECK_THAT(row, has_text(",1,partial,0,detractor,,en,inline,,,1000,2000,2000,,1000,7000,0,\r\n"));
}

TEST_CASE("what a respondent wrote is never a formula") {
  auto response = test::completed(1, 9, "=cmd|' /C calc'!A0");
  response.respondent = "@SUM(A1)";
  const std::string row = response_csv_row({response.id, test::json(response), 1}, {"why"});
  CHECK_THAT(row, has_text(",'=cmd|' /C calc'!A0") && has_text(",'@SUM(A1),"));
}

TEST_CASE("a record that nobody can read still has a row of the same width") {
  const std::string row = response_csv_row({"x", "no JSON", 7}, {"score", "why"});
  CHECK(row == "x,,,,,,,,,,,,,,,,,7,,\r\n");
}
