// What the commands that look into a collector's database have in common.
#pragma once

#include <CLI/App.hpp>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "collector/store.h"

namespace zeroten::cli {

struct StoreOptions {
  std::string store;
  std::string survey;
};

/// Adds --store and --survey.
void add_store_options(CLI::App& command, StoreOptions& options);

/// The store, which must be there and know the survey; else null: stderr says why, and `exit_code` is set.
std::unique_ptr<collector::Store> open_for_command(const StoreOptions& options, int& exit_code);

/// Complains that the store could not do it, and gives the exit code of that.
int store_failed();

/// Waits for what `ask(done)` has the store say. Nothing if it could not.
template <typename Answer, typename Ask>
std::optional<Answer> wait_for(Ask ask) {
  std::promise<std::optional<Answer>> promise;
  auto done = [&promise](std::optional<Answer> answer) { promise.set_value(std::move(answer)); };
  if constexpr (std::is_void_v<decltype(ask(done))>) {
    ask(done);
  } else if (!ask(done)) {
    return std::nullopt;
  }
  return promise.get_future().get();
}

}  // namespace zeroten::cli
