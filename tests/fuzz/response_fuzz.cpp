// Any bytes as what a collector is sent: what is taken survives writing and reading again, and can be verified.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "codec/batch_codec.h"
#include "codec/definition_codec.h"
#include "codec/response_codec.h"
#include "engine/verify.h"
#include "tests/fuzz/require.h"

namespace {

const zeroten::survey::Definition& survey() {
  static const auto definition = zeroten::codec::read_definition(R"({"zeroten":1,"id":"s","subject":"Fjellrev"})");
  return *definition;
}

void check_response(const zeroten::flow::Response& response) {
  const std::string canonical = zeroten::codec::write_response(response);
  const auto again = zeroten::codec::read_response(canonical);
  FUZZ_REQUIRE(again);
  FUZZ_REQUIRE(*again == response);
  FUZZ_REQUIRE(zeroten::codec::write_response(*again) == canonical);
  FUZZ_REQUIRE(zeroten::codec::content_hash(canonical).size() == 32);
  zeroten::engine::verify(survey(), response);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto batch = zeroten::codec::read_batch(std::string_view(reinterpret_cast<const char*>(data), size));
  FUZZ_REQUIRE(bool(batch) != zeroten::has_errors(batch.problems()));
  if (!batch) return 0;
  FUZZ_REQUIRE(!batch->items.empty() && batch->items.size() <= zeroten::codec::largest_batch);
  for (const auto& item : batch->items) {
    if (item.response) check_response(*item.response);
  }
  return 0;
}
