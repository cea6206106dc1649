#include "table/reading.h"

#include "table/text_input.h"
#include "tests/catch.h"

using namespace zeroten;
using namespace zeroten::table;
using namespace std::string_literals;

namespace {

Reading read(const std::string& text, const Wish& wish = {}) {
  TextInput input(text);
  return read_input(input, wish);
}

Wish by_month(const std::string& segment = "") {
  Wish wish;
  wish.grouping.period = score::Period::month;
  if (!segment.empty()) wish.columns.segments = {segment};
  return wish;
}

std::int64_t answers(const Reading& reading) { return total(reading.tally).n(); }

}  // namespace

TEST_CASE("a CSV file is counted, and every row is accounted for") {
  const Reading reading = read("score,comment\n9,good\n,\n11,\n7.5,\nx,\n3,\"two\nlines\"\n10\n");
  CHECK(reading.complaint.empty());
  CHECK(reading.rows == 7);
  CHECK(answers(reading) == 3);
  CHECK(reading.tally.missing == 1);
  CHECK(reading.tally.refused == 3);
  CHECK(reading.refusals.count(Refusal::outside) == 1);
  CHECK(reading.refusals.examples(Refusal::not_whole).front().line == 5);
  CHECK(reading.refusals.examples(Refusal::no_number).front().text == "x");
}

TEST_CASE("the same answers in other encodings and separators give the same tally") {
  const Wish wish = by_month("Land");
  const Reading plain = read("Score,Land,Date\n9,Åland,2026-01-31\n3,Norge,2026-02-01\n", wish);
  CHECK(plain.tally.groups.size() == 2);
  const std::string latin = "Score;Land;Date\r\n9;\xC5land;31.01.2026\r\n3;Norge;01.02.2026\r\n";
  CHECK(read(latin, wish).tally == plain.tally);
  std::string wide = "\xFF\xFE";
  for (const char letter : "Score\tLand\tDate\n9\t\xC5land\t20260131\n3\tNorge\t20260201\n"s) wide += {letter, '\0'};
  CHECK(read(wide, wish).tally == plain.tally);
}

TEST_CASE("responses of ours are counted by the paths of their members") {
  const Reading reading =
      read(R"({"scores":{"nps":10},"times":{"started":1769900400000},"facts":{"user":{"plan":"pro"}}})"
           "\n\n"
           R"({"scores":{"nps":0},"times":{"started":1769900400000},"facts":{}})"
           "\n"
           R"({"scores":{},"times":{"started":1769900400000}})"
           "\nnot json\n",
           by_month("facts.user.plan"));
  CHECK(answers(reading) == 2);
  CHECK(reading.tally.missing == 1);
  CHECK(reading.refusals.examples(Refusal::not_json).front().line == 5);
  CHECK(reading.tally.groups.begin()->first.segments == std::vector<std::string>{""});
  CHECK(reading.tally.grouping.dimensions == std::vector<std::string>{"facts.user.plan"});
}

TEST_CASE("an instant belongs to the day of the report's time zone") {
  Wish wish = by_month();
  wish.zone = {"Europe/Oslo", {{0, 3600}}};
  const Reading reading = read("score,date\n9,2026-01-31T23:30:00Z\n9,2026-01-31 23:30\n", wish);
  CHECK(reading.tally.groups.size() == 2);
}

TEST_CASE("scores in place of answers are refused with an explanation") {
  const Reading reading = read("nps\n-20\n35\n9\n8\n42.5\n");
  CHECK_THAT(reading.complaint, has_text("look like Net Promoter Scores"));
  CHECK(reading.rows == 5);
  CHECK(read("nps\n9\n9\n9\n9\n9\n11\n").complaint.empty());
}

TEST_CASE("dates that can be read in two ways are asked about, unless one of them decides") {
  CHECK_THAT(read("score,date\n9,05/06/2026\n", by_month()).complaint, has_text("--dates day-first"));
  const Reading decided = read("score,date\n9,05/06/2026\n9,23/06/2026\n", by_month());
  CHECK(decided.tally.groups.size() == 1);
  Wish wish = by_month();
  wish.order = DateOrder::month_first;
  CHECK(score::label(score::Period::month,
                     read("score,date\n9,05/06/2026\n", wish).tally.groups.begin()->first.period) == "2026-05");
}

TEST_CASE("what is no file of responses is refused") {
  CHECK_THAT(read("").complaint, has_text("nothing in it"));
  CHECK_THAT(read(" \n\n").complaint, has_text("nothing in it"));
  CHECK_THAT(read("PK\x03\x04rest").complaint, has_text("no text"));
  CHECK_THAT(read("\x89PNG\0\0\0\0\0\0\0\0\x01\0\x02"s).complaint, has_text("no text"));
  CHECK_THAT(read("a,b\n1,2\n").complaint, has_text("--column score=NAME"));
}

TEST_CASE("a header without rows, one row, and rows that are cut short") {
  CHECK(read("score\n").rows == 0);
  CHECK(answers(read("score\n9")) == 1);
  const Reading cut = read("id,score\n1,9\n2\n");
  CHECK(cut.refusals.count(Refusal::too_few) == 1);
  CHECK(answers(cut) == 1);
}

TEST_CASE("the answers and times of the exports of ten tools are found without a word said") {
  struct Tool {
    std::string name, file;
    std::int64_t answers, refused;
  };
  // Headers as other programs meet them; those of Delighted, Hotjar, AskNicely and Retently could not be looked up and
  // are what their interfaces call these fields. All rows are invented.
  const auto tool = GENERATE(values<Tool>({
      {"Delighted", "Score,Comment,Response Date,Person Email\n9,good,2026-01-02 10:00:00 UTC,a@example.com\n", 1, 0},
      {"SurveyMonkey",
       "Respondent ID,Collector ID,Start Date,End Date,How likely is it that you would recommend us?\n"
       ",,,,Response\n1,2,01/25/2026 10:00:00 AM,01/25/2026 10:01:00 AM,9\n",
       1, 1},
      {"Typeform",
       "#,How likely are you to recommend us?,Start Date (UTC),Submit Date (UTC)\nx1,9,2026-01-02 09:59:00,2026-01-02 "
       "10:00:00\n",
       1, 0},
      {"Qualtrics",
       "StartDate,EndDate,RecordedDate,Q1_NPS_GROUP,NPS\nStart Date,End Date,Recorded Date,Group,How likely?\n"
       "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",,,,\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
       "2026-01-02 10:00:00,2026-01-02 10:01:00,2026-01-02 10:01:01,Promoter,9\n",
       1, 2},
      {"Hotjar",
       "Number,User,Date Submitted,Country,How likely are you to recommend us?\n1,u,2026-01-02 10:00:00,Norway,9\n", 1,
       0},
      {"AskNicely", "response_id,name,email,answer,comment,responded\n1,Kari,k@example.com,9,,1767348000\n", 1, 0},
      {"Retently", "Email,First name,Score,Feedback,Responded at\nk@example.com,Kari,9,good,2026-01-02\n", 1, 0},
      {"HubSpot", "hs_object_id,hs_survey_type,hs_value,hs_submission_timestamp\n1,NPS,9,2026-01-02T10:00:00Z\n", 1, 0},
      {"Formbricks",
       "No.,Response ID,Timestamp,Finished,Survey ID,1. How likely are you to recommend us?\n1,r,2026-01-02 "
       "10:00:00,Yes,s,9\n",
       1, 0},
      {"PostHog", "*,properties.$survey_response,timestamp,person\nx,9,2026-01-02T10:00:00Z,p\n", 1, 0},
  }));
  INFO(tool.name);
  const Reading reading = read(tool.file, by_month());
  CHECK(reading.complaint.empty());
  CHECK(answers(reading) == tool.answers);
  CHECK(total(reading.tally).counts[9] == 1);
  CHECK(reading.tally.refused == tool.refused);
}
