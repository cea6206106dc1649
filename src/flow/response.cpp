#include "flow/response.h"

#include "base/names.h"

namespace zeroten::flow {

namespace {

constexpr NameTable<Status, 3> status_names{
    {{Status::partial, "partial"}, {Status::complete, "complete"}, {Status::dismissed, "dismissed"}}};

constexpr NameTable<Channel, 5> channel_names{{{Channel::in_page, "inline"},
                                               {Channel::popover, "popover"},
                                               {Channel::page, "page"},
                                               {Channel::kiosk, "kiosk"},
                                               {Channel::email, "email"}}};

}  // namespace

std::string_view name_of(Status status) { return name_in(status_names, status); }
std::optional<Status> status(std::string_view name) { return value_in(status_names, name); }
std::string_view name_of(Channel channel) { return name_in(channel_names, channel); }
std::optional<Channel> channel(std::string_view name) { return value_in(channel_names, name); }

}  // namespace zeroten::flow
