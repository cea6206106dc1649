#include "collector/missing_handler.h"

#include <utility>

#include "codec/aside_codec.h"
#include "collector/refusal.h"

namespace zeroten::collector {

void report_missing(Store& store, const std::string& survey, SendReply send) {
  // One more than is told, to know whether there are more.
  store.list_gaps(survey, most_gaps + 1, [send = std::move(send)](std::optional<std::vector<NumberGap>> gaps) {
    if (!gaps) return send(unavailable());
    const bool more = gaps->size() > most_gaps;
    if (more) gaps->pop_back();
    std::vector<codec::MissingNumbers> missing;
    missing.reserve(gaps->size());
    for (NumberGap& gap : *gaps) missing.push_back({std::move(gap.device), gap.first, gap.last});
    send(json_reply(http::status::ok, codec::write_missing(missing, more)));
  });
}

}  // namespace zeroten::collector
