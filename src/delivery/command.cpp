#include "delivery/command.h"

#include "base/names.h"

namespace zeroten::delivery {

namespace {
constexpr NameTable<CommandType, 11> command_names{{{CommandType::load, "load"},
                                                    {CommandType::store, "store"},
                                                    {CommandType::wipe, "wipe"},
                                                    {CommandType::lock, "lock"},
                                                    {CommandType::unlock, "unlock"},
                                                    {CommandType::send, "send"},
                                                    {CommandType::wait, "wait"},
                                                    {CommandType::tell, "tell"},
                                                    {CommandType::count, "count"},
                                                    {CommandType::wiped, "wiped"},
                                                    {CommandType::give, "give"}}};
constexpr NameTable<Standing, 4> standing_names{{{Standing::saved, "saved"},
                                                 {Standing::unsaved, "unsaved"},
                                                 {Standing::delivered, "delivered"},
                                                 {Standing::refused, "refused"}}};
}  // namespace

std::string_view name_of(CommandType type) { return name_in(command_names, type); }
std::string_view name_of(Standing standing) { return name_in(standing_names, standing); }

}  // namespace zeroten::delivery
