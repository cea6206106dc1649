#include "collector/aside_export.h"

#include <memory>
#include <utility>

#include "codec/aside_codec.h"

namespace zeroten::collector {

namespace {

constexpr int page_size = 100;

class AsideExport : public std::enable_shared_from_this<AsideExport> {
 public:
  AsideExport(Store& store, std::string survey) : store_(store), survey_(std::move(survey)) {}

  void next(TakePart take) {
    store_.list_asides(survey_, last_, page_size, [self = shared_from_this(), take = std::move(take)](auto page) {
      if (!page) return take(std::nullopt);
      if (!page->empty()) self->last_ = page->back().key;
      take(aside_lines(*page));
    });
  }

 private:
  Store& store_;
  std::string survey_;
  AsideKey last_;
};

}  // namespace

std::string aside_lines(const std::vector<StoredAside>& asides) {
  std::string lines;
  for (const StoredAside& aside : asides) {
    lines += codec::write_aside({.id = aside.key.id,
                                 .seq = aside.key.seq,
                                 .hash = aside.key.hash,
                                 .received = aside.received,
                                 .problems = aside.problems,
                                 .response = aside.json}) +
             '\n';
  }
  return lines;
}

Reply asides_reply(Store& store, const std::string& survey) {
  Reply reply;
  reply.add("Content-Type", "application/x-ndjson");
  reply.add("Cache-Control", "no-store");
  const auto source = std::make_shared<AsideExport>(store, survey);
  reply.source = [source](TakePart take) { source->next(std::move(take)); };
  return reply;
}

}  // namespace zeroten::collector
