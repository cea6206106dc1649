#include "cli/terminal_screen.h"

#include <ostream>

#include "base/utf8.h"
#include "cli/printable.h"

namespace zeroten::cli {

namespace {

constexpr std::size_t option_width = 4;
constexpr std::size_t scale_indent = 4;
constexpr std::size_t smallest_gap = 2;

/// The left label begins under the lowest score and the right one ends under the highest: on one line if both fit.
void print_labels(std::ostream& out, const flow::Field& field, std::size_t width) {
  const std::size_t left = code_points(field.left);
  const std::size_t right = code_points(field.right);
  out << std::string(scale_indent, ' ') << printable(field.left);
  if (left + smallest_gap + right <= width) {
    out << std::string(width - left - right, ' ');
  } else {
    out << '\n' << std::string(right < width ? scale_indent + width - right : scale_indent, ' ');
  }
  out << printable(field.right) << '\n';
}

void print_scale(std::ostream& out, const flow::Field& field) {
  out << ' ';
  for (const flow::Option& option : field.options) {
    const std::string number = std::to_string(option.value);
    out << std::string(option_width - number.size(), ' ') << number;
  }
  out << '\n';
  print_labels(out, field, field.options.size() * option_width + 1 - scale_indent);
}

void print_value(std::ostream& out, const survey::Answer& answer) {
  if (const int* number = std::get_if<int>(&answer)) {
    out << "  [" << *number << "]\n";
  } else {
    out << "  [" << printable(std::get<std::string>(answer)) << "]\n";
  }
}

void print_field(std::ostream& out, const flow::Screen& screen, const flow::Field& field) {
  out << '\n' << printable(field.label);
  if (!field.required) out << " (" << printable(screen.labels.optional) << ")";
  out << "\n\n";
  if (!field.options.empty()) print_scale(out, field);
  if (field.value) print_value(out, *field.value);
}

}  // namespace

void print_screen(std::ostream& out, const flow::Screen& screen) {
  if (screen.progress) out << "\n── " << screen.progress->text << " ──\n";
  for (const flow::Field& field : screen.fields) print_field(out, screen, field);
  if (!screen.title.empty()) out << '\n' << printable(screen.title) << '\n';
  if (!screen.text.empty()) out << printable(screen.text) << '\n';
  for (const flow::ScreenAction& action : screen.actions) {
    out << "  → " << printable(action.text) << ": " << action.url << '\n';
  }
}

}  // namespace zeroten::cli
