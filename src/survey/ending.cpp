#include "survey/ending.h"

#include "base/names.h"

namespace zeroten::survey {

namespace {

constexpr NameTable<ActionType, 8> action_names{{{ActionType::link, "link"},
                                                 {ActionType::review, "review"},
                                                 {ActionType::share, "share"},
                                                 {ActionType::reward, "reward"},
                                                 {ActionType::copy, "copy"},
                                                 {ActionType::invite, "invite"},
                                                 {ActionType::contact, "contact"},
                                                 {ActionType::close, "close"}}};

}  // namespace

std::string_view name_of(ActionType type) { return name_in(action_names, type); }
std::optional<ActionType> action_type(std::string_view name) { return value_in(action_names, name); }

}  // namespace zeroten::survey
