// Compiled alone: it has names that files beside it have, too.
#include "collector/drivers_handler.h"

#include <cmath>
#include <limits>
#include <memory>
#include <utility>

#include "codec/drivers_writer.h"
#include "codec/response_codec.h"
#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

constexpr int page_size = 500;  // responses that are read at a time

double number_of(const survey::Answers& answers, const std::string& question) {
  const Value* answer = find_value(answers, question);
  const std::int64_t* number = answer == nullptr ? nullptr : answer->integer();
  return number == nullptr ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(*number);
}

/// Reads page after page until there is enough.
class Sample : public std::enable_shared_from_this<Sample> {
 public:
  Sample(Store& store, const Surveys::Revision& survey, SendReply send)
      : store_(store), survey_(survey.definition.id), send_(std::move(send)) {
    for (const survey::Question& question : survey.definition.questions) {
      const bool is_rating = question.type == survey::QuestionType::rating;
      if (question.type == survey::QuestionType::nps && report_.outcome.empty()) report_.outcome = question.id;
      if (is_rating && report_.questions.size() < score::most_drivers) report_.questions.push_back(question.id);
    }
    columns_.resize(report_.questions.size());
  }

  void begin() {
    if (report_.outcome.empty() || columns_.empty()) return finish();
    next();
  }

 private:
  void next() {
    store_.list(survey_, last_, page_size, [self = shared_from_this()](auto page) { self->go_on(page); });
  }

  void go_on(const std::optional<std::vector<StoredResponse>>& page) {
    if (!page) return send_(unavailable());
    for (const StoredResponse& stored : *page) take(stored);
    if (page->size() < static_cast<std::size_t>(page_size) || report_.searched >= most_driver_responses) {
      return finish();
    }
    last_ = page->back().id;
    next();
  }

  void take(const StoredResponse& stored) {
    ++report_.searched;
    const auto response = codec::read_response(stored.json);
    if (!response) return;
    outcome_.push_back(number_of(response->answers, report_.outcome));
    bool is_complete = !std::isnan(outcome_.back());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      columns_[i].push_back(number_of(response->answers, report_.questions[i]));
      is_complete = is_complete && !std::isnan(columns_[i].back());
    }
    report_.n += is_complete ? 1 : 0;
  }

  void finish() {
    if (report_.n >= score::least_driver_rows(columns_.size())) report_.drivers = score::drivers(outcome_, columns_);
    send_(json_reply(http::status::ok, codec::write_drivers(report_)));
  }

  Store& store_;
  std::string survey_;
  SendReply send_;
  std::string last_;
  codec::DriverReport report_;
  std::vector<double> outcome_;
  std::vector<std::vector<double>> columns_;
};

}  // namespace

void report_drivers(Store& store, const Surveys::Revision& survey, const SendReply& send) {
  std::make_shared<Sample>(store, survey, send)->begin();
}

}  // namespace zeroten::collector
