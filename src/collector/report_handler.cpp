// Compiled alone: it has names that files beside it have, too.
#include "collector/report_handler.h"

#include <utility>

#include "codec/collector_codec.h"
#include "codec/response_codec.h"
#include "collector/refusal.h"
#include "collector/response_comments.h"

namespace zeroten::collector {

namespace {

/// Adds what `stored` says, as long as there is room.
void add_comments(const survey::Definition& survey, const StoredResponse& stored,
                  std::vector<codec::Comment>& comments) {
  const auto response = codec::read_response(stored.json);
  if (!response) return;
  for (codec::Comment& comment : comments_of(survey, *response, stored.received)) {
    if (comments.size() < report_comments) comments.push_back(std::move(comment));
  }
}

codec::Report make_report(const survey::Definition& survey, std::int64_t now, const Summary& summary) {
  codec::Report report{.survey = survey.id,
                       .subject = survey.subject,
                       .generated = now,
                       .tally = summary.tally,
                       .partial = summary.partial,
                       .complete = summary.complete,
                       .dismissed = summary.dismissed,
                       .comments = {}};
  for (const StoredResponse& stored : summary.newest) add_comments(survey, stored, report.comments);
  return report;
}

}  // namespace

void report(Store& store, const Surveys::Revision& survey, std::int64_t now, SendReply send) {
  store.summarize(survey.definition.id, report_comments,
                  [&survey, now, send = std::move(send)](const std::optional<Summary>& summary) {
                    if (!summary) return send(unavailable());
                    const codec::Report made = make_report(survey.definition, now, *summary);
                    send(json_reply(http::status::ok, codec::write_report(made)));
                  });
}

}  // namespace zeroten::collector
