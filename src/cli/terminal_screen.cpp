#include "cli/terminal_screen.h"

#include <ostream>

#include "base/utf8.h"

namespace zeroten::cli {

namespace {

constexpr std::size_t option_width = 4;

void print_scale(std::ostream& out, const flow::Field& field) {
  out << ' ';
  for (const flow::Option& option : field.options) {
    const std::string number = std::to_string(option.value);
    out << std::string(option_width - number.size(), ' ') << number;
  }
  const std::size_t width = field.options.size() * option_width;
  const std::size_t labels = code_points(field.left) + code_points(field.right);
  out << "\n    " << field.left << std::string(labels + 5 < width ? width - 3 - labels : 2, ' ') << field.right << "\n";
}

void print_value(std::ostream& out, const survey::Answer& answer) {
  if (const int* number = std::get_if<int>(&answer)) {
    out << "  [" << *number << "]\n";
  } else {
    out << "  [" << std::get<std::string>(answer) << "]\n";
  }
}

void print_field(std::ostream& out, const flow::Screen& screen, const flow::Field& field) {
  out << '\n' << field.label;
  if (!field.required) out << " (" << screen.labels.optional << ")";
  out << "\n\n";
  if (!field.options.empty()) print_scale(out, field);
  if (field.value) print_value(out, *field.value);
}

}  // namespace

void print_screen(std::ostream& out, const flow::Screen& screen) {
  if (screen.progress) out << "\n── " << screen.progress->text << " ──\n";
  for (const flow::Field& field : screen.fields) print_field(out, screen, field);
  if (!screen.title.empty()) out << '\n' << screen.title << '\n';
  if (!screen.text.empty()) out << screen.text << '\n';
  for (const flow::ScreenAction& action : screen.actions) out << "  → " << action.text << ": " << action.url << '\n';
}

}  // namespace zeroten::cli
