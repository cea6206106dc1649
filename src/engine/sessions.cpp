#include "engine/sessions.h"

#include <algorithm>

namespace zeroten::engine {

std::vector<Sessions::Entry>::iterator Sessions::find(std::uint32_t handle) {
  return std::find_if(open_.begin(), open_.end(), [&](const Entry& entry) { return entry.first == handle; });
}

std::string Sessions::open(std::uint32_t handle, const std::string& definition, const std::string& wording,
                           const std::string& options) {
  auto session = std::make_unique<Session>();
  std::string reply = session->open(definition, wording, options);
  if (!session->is_open()) return reply;
  close(handle);
  open_.emplace_back(handle, std::move(session));
  return reply;
}

std::string Sessions::send(std::uint32_t handle, const std::string& event) {
  const auto found = find(handle);
  return found == open_.end() ? Session().send(event) : found->second->send(event);
}

std::string Sessions::save(std::uint32_t handle) {
  const auto found = find(handle);
  return found == open_.end() ? Session().save() : found->second->save();
}

void Sessions::close(std::uint32_t handle) {
  const auto found = find(handle);
  if (found != open_.end()) open_.erase(found);
}

}  // namespace zeroten::engine
