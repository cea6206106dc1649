#include "table/columns.h"

#include <algorithm>
#include <array>
#include <span>

namespace zeroten::table {

namespace {

/// Small letters and digits; what is beyond ASCII stays.
std::string plain(std::string_view name) {
  std::string result;
  for (const char letter : name) {
    const bool is_upper = letter >= 'A' && letter <= 'Z';
    const bool stays = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || (letter & 0x80) != 0;
    if (is_upper || stays) result.push_back(is_upper ? static_cast<char>(letter - 'A' + 'a') : letter);
  }
  return result;
}

// In the order of their certainty. docs/score.md says whose exports have which.
constexpr std::array<std::string_view, 14> score_names{"npsscore",
                                                       "npsrating",
                                                       "nps",
                                                       "surveyresult",
                                                       "score",
                                                       "npsvalue",
                                                       "rating",
                                                       "surveyresponse",
                                                       "responsevalue",
                                                       "hsvalue",
                                                       "propertiessurveyresponse",
                                                       "answer",
                                                       "note",
                                                       "response"};
constexpr std::array<std::string_view, 4> csat_names{"csat", "csatscore", "csatrating", "satisfaction"};
constexpr std::array<std::string_view, 5> ces_names{"ces", "cesscore", "cesrating", "effort", "effortscore"};
constexpr std::array<std::string_view, 8> rating_names{"score",         "rating", "surveyresponse", "surveyresult",
                                                       "responsevalue", "answer", "note",           "response"};
constexpr std::array<std::string_view, 4> questions{"howlikely", "likelihoodtorecommend", "wouldyourecommend",
                                                    "likelytorecommend"};
constexpr std::array<std::string_view, 22> time_names{"respondedat",   "responsedate",  "hssubmissiontimestamp",
                                                      "surveydate",    "submitteddate", "submittedat",
                                                      "datesubmitted", "submitdateutc", "submitdate",
                                                      "recordeddate",  "enddate",       "completedat",
                                                      "surveyedat",    "datemodified",  "createdat",
                                                      "datecreated",   "timestamp",     "createddate",
                                                      "responded",     "date",          "yearmonth",
                                                      "time"};

using Header = std::vector<std::string>;

std::optional<std::size_t> place_of(const Header& plain_names, std::string_view name) {
  const auto found = std::find(plain_names.begin(), plain_names.end(), name);
  return found == plain_names.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - plain_names.begin()));
}

std::optional<std::size_t> first_of(const Header& plain_names, std::span<const std::string_view> names) {
  for (const std::string_view name : names) {
    if (const auto place = place_of(plain_names, name)) return place;
  }
  return std::nullopt;
}

/// A column whose name is the question itself.
std::optional<std::size_t> asking(const Header& plain_names) {
  for (std::size_t place = 0; place < plain_names.size(); ++place) {
    for (const std::string_view words : questions) {
      if (plain_names[place].find(words) != std::string::npos) return place;
    }
  }
  return std::nullopt;
}

/// By the names that exports give the answers of `metric`.
std::optional<std::size_t> answers_in(const Header& plain_names, std::string_view metric) {
  std::optional<std::size_t> place;
  if (metric == "nps" || metric == "enps") {
    place = first_of(plain_names, score_names);
    return place ? place : asking(plain_names);
  }
  if (metric == "csat") place = first_of(plain_names, csat_names);
  if (metric == "ces") place = first_of(plain_names, ces_names);
  return place ? place : first_of(plain_names, rating_names);
}

std::string list_of(const Header& header) {
  std::string list;
  for (const std::string& name : header) list += (list.empty() ? "" : ", ") + ("\"" + name + "\"");
  return list;
}

/// The column that somebody named. `complaint` gets what there is if there is none.
std::size_t named(const Header& header, const Header& plain_names, const std::string& name, std::string& complaint) {
  const auto exact = std::find(header.begin(), header.end(), name);
  if (exact != header.end()) return static_cast<std::size_t>(exact - header.begin());
  const auto place = place_of(plain_names, plain(name));
  if (!place && complaint.empty()) {
    complaint = "there is no column \"" + name + "\". The columns are: " + list_of(header);
  }
  return place.value_or(0);
}

}  // namespace

Columns find_columns(const Header& header, const ColumnNames& wanted, bool needs_time, std::string_view metric) {
  Header plain_names;
  for (const std::string& name : header) plain_names.push_back(plain(name));
  Columns columns;
  if (!wanted.score.empty()) {
    columns.score = named(header, plain_names, wanted.score, columns.complaint);
  } else {
    const auto place = answers_in(plain_names, metric);
    if (!place) {
      columns.complaint =
          "no column looks like the answers. Say which one it is: --column score=NAME. The columns are: " +
          list_of(header);
    }
    columns.score = place.value_or(0);
  }
  if (!wanted.time.empty()) {
    columns.time = named(header, plain_names, wanted.time, columns.complaint);
  } else if (needs_time) {
    columns.time = first_of(plain_names, time_names);
    if (!columns.time && columns.complaint.empty()) {
      columns.complaint =
          "no column looks like a time. Say which one it is: --column time=NAME. The columns are: " + list_of(header);
    }
  }
  for (const std::string& name : wanted.segments) {
    columns.segments.push_back(named(header, plain_names, name, columns.complaint));
  }
  return columns;
}

}  // namespace zeroten::table
