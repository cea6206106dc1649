// Compiled alone: it has names that files beside it have, too.
#include "collector/comments_handler.h"

#include <memory>
#include <utility>
#include <vector>

#include "codec/response_codec.h"
#include "collector/comment_filter.h"
#include "collector/refusal.h"
#include "collector/response_comments.h"

namespace zeroten::collector {

namespace {

constexpr int page_size = 200;  // responses that are read at a time

/// Reads page after page until there is enough, or enough was read.
class Search : public std::enable_shared_from_this<Search> {
 public:
  Search(Store& store, const Surveys::Revision& survey, CommentFilter filter, SendReply send)
      : store_(store), survey_(survey), filter_(std::move(filter)), send_(std::move(send)) {}

  void next() {
    store_.list_comments(survey_.definition.id, filter_.after, page_size,
                         [self = shared_from_this()](auto page) { self->go_on(page); });
  }

 private:
  void go_on(const std::optional<std::vector<StoredResponse>>& page) {
    if (!page) return send_(unavailable());
    for (const StoredResponse& stored : *page) {
      look_at(stored);
      if (found_.size() >= page_comments) return finish(write_position(filter_.after));
    }
    if (page->size() < static_cast<std::size_t>(page_size)) return finish("");
    if (searched_ >= most_searched) return finish(write_position(filter_.after));
    next();
  }

  void look_at(const StoredResponse& stored) {
    ++searched_;
    filter_.after = {stored.received, stored.id};
    const auto response = codec::read_response(stored.json);
    if (!response || !lets_through(filter_, *response)) return;
    for (codec::Comment& comment : comments_of(survey_.definition, *response, stored.received)) {
      if (lets_through(filter_, comment)) found_.push_back(std::move(comment));
    }
  }

  void finish(const std::string& before) {
    send_(json_reply(http::status::ok, codec::write_comments(found_, searched_, before)));
  }

  Store& store_;
  const Surveys::Revision& survey_;
  CommentFilter filter_;
  SendReply send_;
  std::vector<codec::Comment> found_;
  std::int64_t searched_ = 0;
};

}  // namespace

void search_comments(Store& store, const Surveys::Revision& survey, std::string_view query, const SendReply& send) {
  Problems problems;
  CommentFilter filter = read_comment_filter(query, problems);
  if (!problems.empty()) return send(refusal(http::status::bad_request, problems));
  std::make_shared<Search>(store, survey, std::move(filter), send)->next();
}

}  // namespace zeroten::collector
