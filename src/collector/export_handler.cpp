// Compiled alone: it has names that files beside it have, too.
#include "collector/export_handler.h"

#include <memory>
#include <utility>

#include "collector/response_csv.h"

namespace zeroten::collector {

namespace {

constexpr int page_size = 100;  // responses

class Export : public std::enable_shared_from_this<Export> {
 public:
  Export(Store& store, std::string survey, ExportFormat format, std::vector<std::string> questions)
      : store_(store), survey_(std::move(survey)), format_(format), questions_(std::move(questions)) {
    if (format_ == ExportFormat::csv) head_ = response_csv_header(questions_);
  }

  void next(TakePart take) {
    // An empty part would end the body, so the heading does not wait for a first page that may be empty.
    if (!head_.empty()) return take(std::exchange(head_, {}));
    store_.list(survey_, last_, page_size, [self = shared_from_this(), take = std::move(take)](auto page) {
      take(page ? std::optional(self->lines(*page)) : std::nullopt);
    });
  }

 private:
  std::string lines(const std::vector<StoredResponse>& page) {
    std::string text;
    for (const StoredResponse& stored : page) {
      text += format_ == ExportFormat::csv ? response_csv_row(stored, questions_) : stored.json + '\n';
    }
    if (!page.empty()) last_ = page.back().id;
    return text;
  }

  Store& store_;
  std::string survey_;
  ExportFormat format_;
  std::vector<std::string> questions_;
  std::string head_;
  std::string last_;
};

}  // namespace

Reply export_reply(Store& store, const std::string& survey, ExportFormat format, std::vector<std::string> questions) {
  const bool csv = format == ExportFormat::csv;
  Reply reply;
  reply.add("Content-Type", csv ? "text/csv; charset=utf-8" : "application/x-ndjson");
  reply.add("Cache-Control", "no-store");
  reply.add("Vary", "Accept");
  if (csv) reply.add("Content-Disposition", "attachment; filename=\"" + survey + ".csv\"");
  const auto source = std::make_shared<Export>(store, survey, format, std::move(questions));
  reply.source = [source](TakePart take) { source->next(std::move(take)); };
  return reply;
}

}  // namespace zeroten::collector
