#include "score/category.h"

#include "base/names.h"

namespace zeroten::score {

namespace {
constexpr NameTable<Category, 3> names{
    {{Category::detractor, "detractor"}, {Category::passive, "passive"}, {Category::promoter, "promoter"}}};
}  // namespace

std::string_view name_of(Category category) { return name_in(names, category); }
std::optional<Category> category(std::string_view name) { return value_in(names, name); }

}  // namespace zeroten::score
