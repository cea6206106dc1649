#include "condition/error_code.h"

#include "base/names.h"

namespace zeroten::condition {

namespace {
constexpr NameTable<ErrorCode, 9> names{{{ErrorCode::no_such_key, "no_such_key"},
                                         {ErrorCode::no_such_overload, "no_such_overload"},
                                         {ErrorCode::undeclared, "undeclared"},
                                         {ErrorCode::divide_by_zero, "divide_by_zero"},
                                         {ErrorCode::overflow, "overflow"},
                                         {ErrorCode::range, "range"},
                                         {ErrorCode::index_out_of_range, "index_out_of_range"},
                                         {ErrorCode::duplicate_key, "duplicate_key"},
                                         {ErrorCode::limit, "limit"}}};
}  // namespace

std::string_view name_of(ErrorCode code) { return name_in(names, code); }

}  // namespace zeroten::condition
