#include "cli/terminal_screen.h"

#include <algorithm>
#include <ostream>

#include "base/utf8.h"
#include "cli/printable.h"
#include "codec/value_codec.h"

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
  if (field.left.empty() && field.right.empty()) return;
  print_labels(out, field, field.options.size() * option_width + 1 - scale_indent);
}

void print_choices(std::ostream& out, const flow::Field& field) {
  for (std::size_t i = 0; i < field.choices.size(); ++i) {
    const flow::FieldChoice& choice = field.choices[i];
    const std::string number = std::to_string(i + 1);
    out << std::string(option_width - std::min(option_width, number.size()), ' ') << number << "  "
        << printable(choice.text);
    if (choice.other) out << " (" << i + 1 << ": …)";
    out << '\n';
  }
}

std::string shown(const Value& value) {
  codec::JsonWriter json;
  codec::write_value(json, value);
  return value.text() != nullptr ? *value.text() : json.take();
}

/// What can be typed, where the question does not say it.
std::string_view hint_for(const flow::Field& field) {
  switch (field.question->type) {
    case survey::QuestionType::choices: return "1, 3";
    case survey::QuestionType::consent: return "y / n";
    case survey::QuestionType::date: return "YYYY-MM-DD";
    case survey::QuestionType::nps:
    case survey::QuestionType::rating:
    case survey::QuestionType::choice:
    case survey::QuestionType::emotion:
    case survey::QuestionType::text:
    case survey::QuestionType::email:
    case survey::QuestionType::number:
    case survey::QuestionType::statement: break;
  }
  return {};
}

void print_field(std::ostream& out, const flow::Screen& screen, const flow::Field& field) {
  const bool says = field.question->type == survey::QuestionType::statement;
  out << '\n' << printable(plain_text(field.label));
  if (!field.required && !says) out << " (" << printable(flow::label(screen.labels, "optional")) << ")";
  if (!field.unit.empty()) out << " [" << printable(field.unit) << ']';
  const std::string_view hint = hint_for(field);
  if (!hint.empty()) out << " [" << hint << ']';
  out << '\n';
  if (!field.help.empty()) out << printable(plain_text(field.help)) << '\n';
  out << '\n';
  if (!field.options.empty()) print_scale(out, field);
  print_choices(out, field);
  if (field.value) out << "  [" << printable(shown(*field.value)) << "]\n";
}

void print_ending(std::ostream& out, const flow::Screen& screen) {
  if (!screen.title.empty()) out << '\n' << printable(plain_text(screen.title)) << '\n';
  if (!screen.text.empty()) out << printable(plain_text(screen.text)) << '\n';
  for (const flow::ScreenAction& action : screen.actions) {
    out << "  → " << printable(action.text);
    const std::string& target = action.url.empty() ? action.value : action.url;
    if (!target.empty()) out << ": " << printable(target);
    out << '\n';
  }
}

}  // namespace

void print_screen(std::ostream& out, const flow::Screen& screen) {
  if (screen.progress) out << "\n── " << screen.progress->text << " ──\n";
  for (const flow::Field& field : screen.fields) print_field(out, screen, field);
  print_ending(out, screen);
  if (screen.not_applicable) out << "This survey has no question for this respondent.\n";
}

}  // namespace zeroten::cli
