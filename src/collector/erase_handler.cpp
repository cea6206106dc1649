#include "collector/erase_handler.h"

#include <memory>
#include <utility>

#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

/// Erases part after part: others have their turn between two.
class Erasing : public std::enable_shared_from_this<Erasing> {
 public:
  Erasing(Store& store, Selection which, std::int64_t now, SendReply send)
      : store_(store), which_(std::move(which)), now_(now), send_(std::move(send)) {}

  void next() {
    const bool taken = store_.erase(which_, now_, [self = shared_from_this()](auto count) { self->go_on(count); });
    if (!taken) send_(unavailable());
  }

 private:
  void go_on(std::optional<std::int64_t> count) {
    if (!count) return send_(unavailable());
    erased_ += *count;
    if (*count >= most_erased) return next();
    send_(json_reply(http::status::ok, "{\"erased\":" + std::to_string(erased_) + "}"));
  }

  Store& store_;
  Selection which_;
  std::int64_t now_;
  SendReply send_;
  std::int64_t erased_ = 0;
};

}  // namespace

void erase(Store& store, const Selection& which, std::int64_t now, SendReply send) {
  std::make_shared<Erasing>(store, which, now, std::move(send))->next();
}

}  // namespace zeroten::collector
