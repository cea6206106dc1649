#include "table/file_tally.h"

#include <utility>
#include <vector>

#include "codec/collector_codec.h"
#include "codec/grouped_tally_codec.h"
#include "codec/json_value.h"
#include "codec/json_writer.h"
#include "codec/object_reader.h"
#include "score/tally_filter.h"
#include "table/reading.h"
#include "table/text_input.h"
#include "table/usual_segments.h"

namespace zeroten::table {

namespace {

constexpr std::size_t largest_request = std::size_t{1} << 20;  // bytes
constexpr std::size_t looked_at = 2000;                        // rows
constexpr std::size_t most_shown_groups = 30'000;              // what a page filters in a tenth of a second
const std::vector<std::string> response_members{"touchpoint", "channel", "language"};

struct Request {
  score::Zone zone;
  DateOrder order = DateOrder::unknown;
};

score::OffsetChange read_change(const Value& value, const Place& place, Problems& problems) {
  const Value::List* pair = value.list();
  const bool is_pair =
      pair != nullptr && pair->size() == 2 && (*pair)[0].integer() != nullptr && (*pair)[1].integer() != nullptr;
  if (is_pair) return {*(*pair)[0].integer(), *(*pair)[1].integer()};
  codec::report_type(place, "a pair of whole numbers", value, problems);
  return {};
}

Result<Request> read_request(std::string_view json) {
  Problems problems;
  const auto value = codec::parse_value(json, {largest_request}, problems);
  if (!value) return problems;
  Request request;
  codec::ObjectReader object(*value, Place(""), problems);
  request.zone.name = object.text("zone", codec::Need::required);
  const Value* changes = object.member("changes", codec::Need::required);
  if (changes != nullptr && changes->list() == nullptr)
    codec::report_type(object.place_of("changes"), "a list", *changes, problems);
  for (std::size_t i = 0; changes != nullptr && changes->list() != nullptr && i < changes->list()->size(); ++i) {
    const Place place = object.place_of("changes");
    request.zone.changes.push_back(read_change((*changes->list())[i], place.at(i), problems));
  }
  const std::string_view order = object.text("dates");
  if (order == "day_first") request.order = DateOrder::day_first;
  if (order == "month_first") request.order = DateOrder::month_first;
  object.finish();
  if (!problems.empty()) return problems;
  return request;
}

Reading read_with(std::string_view bytes, const Wish& wish) {
  TextInput input(bytes);
  return read_input(input, wish);
}

/// What is known of the file before it is counted: its columns, and whether it has times.
Wish wish_for(std::string_view bytes, const Request& request) {
  Wish wish;
  wish.zone = request.zone;
  wish.order = request.order;
  wish.threads = 1;
  wish.preview = looked_at;
  const bool is_json = bytes.substr(0, bytes.find_first_not_of(" \t\r\n") + 1).ends_with('{');
  if (is_json) wish.columns.segments = wish.grouping.dimensions = response_members;
  const Reading seen = read_with(bytes, wish);
  wish.columns.segments = usual_segments(seen.preview);
  wish.grouping.dimensions.clear();
  if (seen.preview.columns && seen.preview.columns->time) {
    wish.grouping.period = score::Period::day;
    wish.grouping.zone = request.zone.name;
  }
  wish.preview = 0;
  return wish;
}

void write_refusals(codec::JsonWriter& json, const Refusals& refusals) {
  json.key("refused").begin_array();
  for (std::size_t place = 0; place < refusal_count; ++place) {
    const auto refusal = static_cast<Refusal>(place);
    if (refusals.count(refusal) == 0) continue;
    json.begin_object().member("words", words_of(refusal)).key("count").integer(refusals.count(refusal));
    json.key("examples").begin_array();
    for (const RefusedRow& row : refusals.examples(refusal)) {
      json.begin_object().key("line").integer(row.line).member("text", row.text).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
}

score::GroupedTally shown(score::GroupedTally tally) {
  if (tally.grouping.period != score::Period::day || tally.groups.size() <= most_shown_groups) return tally;
  score::TallyFilter months;
  months.period = score::Period::month;
  return *score::filtered(tally, months);
}

std::string write_reading(Reading reading, const std::vector<std::string>& segments) {
  codec::JsonWriter json;
  json.begin_object().key("assumed").begin_array();
  for (const std::string& assumed : reading.assumed) json.string(assumed);
  json.end_array().key("by").begin_array();
  for (const std::string& name : segments) json.string(name);
  json.end_array().key("rows").integer(reading.rows);
  write_refusals(json, reading.refusals);
  if (reading.complaint.empty()) {
    json.member("tally", codec::write_grouped_tally(shown(std::move(reading.tally))));
  } else {
    json.member("complaint", reading.complaint);
  }
  json.end_object();
  return json.take();
}

}  // namespace

char* FileTally::bytes(std::size_t length) {
  if (length == 0 || length > most_bytes) return nullptr;
  bytes_ = std::string();  // first, so that not both are there
  bytes_.resize(length);
  return bytes_.data();
}

std::string FileTally::read(std::string_view request) const {
  const auto wanted = read_request(request);
  if (!wanted) return codec::write_problems(wanted.problems());
  const Wish wish = wish_for(bytes_, *wanted);
  return write_reading(read_with(bytes_, wish), wish.columns.segments);
}

}  // namespace zeroten::table
