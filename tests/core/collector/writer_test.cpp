#include "collector/writer.h"

#include <semaphore>

#include "tests/catch.h"
#include "tests/core/collector/records.h"

using namespace zeroten;
using namespace zeroten::collector;
using codec::ReceiptResult;

namespace {

/// A disk that ends a commit when the test says so.
struct Disk {
  Writer::Commit commit() {
    return [this](const std::vector<Record>& records) -> std::optional<Store::Outcomes> {
      started.release();
      may_end.acquire();
      sizes.push_back(records.size());
      if (broken) return std::nullopt;
      return Store::Outcomes(records.size(), ReceiptResult::created);
    };
  }

  std::counting_semaphore<> started{0};
  std::counting_semaphore<> may_end{0};
  std::vector<std::size_t> sizes;  // of the commits; to be read when the writer is gone
  bool broken = false;
};

std::vector<Record> some(std::size_t count) { return std::vector<Record>(count, test::record("x", 1)); }

const Store::Submitted nobody = [](const auto&) {};
const Writer::AfterGroup nothing = [] {};

}  // namespace

TEST_CASE("what arrives during a commit shares the next one") {
  Disk disk;
  {
    Writer writer(disk.commit(), nothing);
    REQUIRE(writer.submit(some(1), nobody));
    disk.started.acquire();
    for (int count = 0; count < 5; ++count) REQUIRE(writer.submit(some(2), nobody));
    disk.may_end.release(2);
  }
  CHECK(disk.sizes == std::vector<std::size_t>{1, 10});
}

TEST_CASE("a group is limited, but never splits a submission") {
  Disk disk;
  disk.may_end.release(10);
  {
    Writer writer(disk.commit(), nothing);
    REQUIRE(writer.submit(some(largest_group + 1), nobody));
    disk.started.acquire();
    REQUIRE(writer.submit(some(1), nobody));
  }
  CHECK(disk.sizes == std::vector<std::size_t>{largest_group + 1, 1});
}

TEST_CASE("what does not fit into a group waits for the next") {
  Disk disk;
  {
    Writer writer(disk.commit(), nothing);
    REQUIRE(writer.submit(some(1), nobody));
    disk.started.acquire();
    REQUIRE(writer.submit(some(largest_group - 1), nobody));
    REQUIRE(writer.submit(some(2), nobody));
    disk.may_end.release(10);
  }
  CHECK(disk.sizes == std::vector<std::size_t>{1, largest_group - 1, 2});
}

TEST_CASE("each submission gets its own outcomes") {
  std::vector<std::size_t> got;
  Disk disk;
  disk.may_end.release(3);
  {
    Writer writer(disk.commit(), nothing);
    for (const std::size_t size : {std::size_t{3}, std::size_t{1}, std::size_t{2}}) {
      REQUIRE(writer.submit(some(size), [&](const auto& outcomes) { got.push_back(outcomes->size()); }));
    }
  }
  CHECK(got == std::vector<std::size_t>{3, 1, 2});
}

TEST_CASE("a full queue takes nothing, and takes again when there is room") {
  Disk disk;
  Writer writer(disk.commit(), nothing, 10);
  REQUIRE(writer.submit(some(1), nobody));
  disk.started.acquire();
  CHECK(writer.submit(some(9), nobody));
  CHECK_FALSE(writer.submit(some(2), nobody));
  CHECK(writer.submit(some(1), nobody));
  CHECK_FALSE(writer.submit(some(1), nobody));
  disk.may_end.release();
  disk.started.acquire();
  CHECK(writer.submit(some(10), nobody));
  disk.may_end.release(2);
}

TEST_CASE("when the disk refuses, every submission of the group hears of it") {
  int refused = 0;
  Disk disk;
  disk.broken = true;
  disk.may_end.release(2);
  {
    Writer writer(disk.commit(), nothing);
    for (int count = 0; count < 2; ++count) {
      REQUIRE(writer.submit(some(1), [&](const auto& outcomes) { refused += outcomes ? 0 : 1; }));
    }
  }
  CHECK(refused == 2);
}

TEST_CASE("housekeeping comes after the acknowledgement") {
  std::string order;
  Disk disk;
  disk.may_end.release();
  {
    Writer writer(disk.commit(), [&] { order += "housekeeping"; });
    REQUIRE(writer.submit(some(1), [&](const auto&) { order += "acknowledged "; }));
  }
  CHECK(order == "acknowledged housekeeping");
}
