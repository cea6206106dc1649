// A screen as text for a terminal.
#pragma once

#include <iosfwd>

#include "flow/screen.h"

namespace zeroten::cli {

/// The question with its scale and the answer it has, or the ending. Says nothing about how to answer.
void print_screen(std::ostream& out, const flow::Screen& screen);

}  // namespace zeroten::cli
