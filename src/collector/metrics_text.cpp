#include "collector/metrics_text.h"

#include <array>
#include <charconv>
#include <string_view>

namespace zeroten::collector {

namespace {

constexpr std::array<std::string_view, endpoint_count + 1> endpoint_names{
    "delivery",  "claims",   "surveys", "survey",     "report",    "tallies", "responses", "response", "missing",
    "conflicts", "comments", "drivers", "follow_ups", "follow_up", "health",  "metrics",   "file",     "none"};

constexpr std::array<std::string_view, result_count> result_names{"created", "updated",  "duplicate",
                                                                  "stale",   "conflict", "rejected"};

void describe(std::string& text, std::string_view name, std::string_view type, std::string_view help) {
  text += "# HELP ";
  text.append(name).append(" ").append(help).append("\n# TYPE ").append(name).append(" ").append(type).append("\n");
}

/// One line; `labels` with their braces.
template <typename Number>
void sample(std::string& text, std::string_view name, std::string_view labels, Number value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  text.append(name).append(labels).append(" ").append(digits.data(), end).append("\n");
}

void add_replies(std::string& text, const Metrics& metrics) {
  constexpr std::string_view name = "zeroten_requests_total";
  describe(text, name, "counter", "Requests that were answered, by endpoint and class of status.");
  for (std::size_t row = 0; row < endpoint_names.size(); ++row) {
    const auto endpoint = row < endpoint_count ? std::optional(static_cast<Endpoint>(row)) : std::nullopt;
    for (std::size_t hundreds = 2; hundreds < 2 + status_classes; ++hundreds) {
      const std::string labels =
          "{endpoint=\"" + std::string(endpoint_names[row]) + "\",status=\"" + std::to_string(hundreds) + "xx\"}";
      sample(text, name, labels, metrics.replies(endpoint, hundreds));
    }
  }
}

void add_results(std::string& text, const Metrics& metrics) {
  constexpr std::string_view name = "zeroten_responses_total";
  describe(text, name, "counter", "Responses that got a receipt, by its result.");
  for (std::size_t index = 0; index < result_names.size(); ++index) {
    sample(text, name, "{result=\"" + std::string(result_names[index]) + "\"}",
           metrics.results(static_cast<codec::ReceiptResult>(index)));
  }
}

void add_commits(std::string& text, const DurationCounts& commits) {
  const std::string name = "zeroten_commit_seconds";
  describe(text, name, "histogram", "Transactions that stored responses, and how long each took.");
  std::uint64_t count = 0;
  for (std::size_t index = 0; index < commits.classes.size(); ++index) {
    count += commits.classes[index];
    std::string labels = "{le=\"+Inf\"}";
    if (index < DurationCounts::bounds.size()) {
      std::array<char, 32> digits{};
      const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), DurationCounts::bounds[index]).ptr;
      labels = "{le=\"" + std::string(digits.data(), end) + "\"}";
    }
    sample(text, name + "_bucket", labels, count);
  }
  sample(text, name + "_sum", "", commits.sum);
  sample(text, name + "_count", "", count);
}

template <typename Number>
void add_gauge(std::string& text, std::string_view name, std::string_view help, Number value) {
  describe(text, name, "gauge", help);
  sample(text, name, "", value);
}

}  // namespace

std::string metrics_text(const Metrics& metrics, const StoreActivity& store) {
  std::string text;
  add_replies(text, metrics);
  add_results(text, metrics);
  add_commits(text, store.commits);
  const NetworkLoad load = metrics.network();
  add_gauge(text, "zeroten_queue_length", "Responses that wait for the disk.", store.queued);
  add_gauge(text, "zeroten_open_connections", "Connections that are open.", load.connections);
  add_gauge(text, "zeroten_body_bytes", "Memory that is set aside for bodies being received.", load.body_bytes);
  add_gauge(text, "zeroten_uptime_seconds", "Seconds since the start.", metrics.running().count());
  return text;
}

Reply metrics_reply(const Metrics& metrics, const Store& store) {
  Reply reply{.body = metrics_text(metrics, store.activity())};
  reply.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
  reply.add("Cache-Control", "no-store");
  return reply;
}

}  // namespace zeroten::collector
