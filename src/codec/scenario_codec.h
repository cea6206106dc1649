// Scenario files out of JSON: a definition, events, and what is expected (docs/scenarios.md).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "flow/event.h"
#include "flow/response.h"

namespace zeroten::codec {

inline constexpr std::size_t largest_scenario = 1024 * 1024;  // bytes

/// What a step expects; only what it names is compared.
struct Expectation {
  std::optional<std::string> screen;  // id of the question or ending; "closed"
  /// The label of the question or the title of the ending, as the respondent reads it.
  std::optional<std::string> says;
  std::optional<std::vector<std::string>> path;
  /// The answers on the screen, as they stand in its fields.
  std::optional<Value::Map> values;
  /// The ids of the choices of the screen's first field, in the order they are offered.
  std::optional<std::vector<std::string>> choices;
  /// The label of the button that goes on.
  std::optional<std::string> next;
  /// Whether the screen's first field must be answered.
  std::optional<bool> required;
  /// Set to empty: no ending yet.
  std::optional<std::string> ending;
  /// The code of the problem for which the event before was refused.
  std::optional<std::string> problem;
  /// Members of the last response that was saved.
  std::optional<Value::Map> answers;
  std::optional<std::string> category;
  std::optional<std::string> status;
  std::optional<std::int64_t> seq;
};

/// The session is saved and opened again, as after a reload.
struct Reload {};

using ScenarioStep = std::variant<flow::Event, Expectation, Reload>;

struct Scenario {
  /// Either the text of the definition or the path of its file, from the scenario's folder.
  std::string definition;
  std::string definition_path;
  /// The codes of the errors for which the definition must be refused, in their order; usually none.
  std::vector<std::string> refused;
  std::string language;
  /// What the host knows, as it would pass it in: JSON text; empty for nothing.
  std::string facts;
  /// Decides random orders.
  std::uint64_t seed = 0;
  std::vector<ScenarioStep> steps;
};

Result<Scenario> read_scenario(std::string_view json);

}  // namespace zeroten::codec
