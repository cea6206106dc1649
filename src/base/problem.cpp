#include "base/problem.h"

#include <algorithm>

#include "base/names.h"

namespace zeroten {

namespace {
constexpr NameTable<Severity, 2> severity_names{{{Severity::error, "error"}, {Severity::warning, "warning"}}};
}  // namespace

std::string_view name_of(Severity severity) { return name_in(severity_names, severity); }

std::string_view Problem::detail(std::string_view name) const {
  for (const auto& [key, value] : details) {
    if (key == name) return value;
  }
  return {};
}

Problem problem(ProblemCode code, std::string_view path, std::initializer_list<Detail> details, Severity severity) {
  Problem made{code, std::string(path), {}, severity};
  for (const Detail& detail : details) made.details.emplace_back(detail.name, detail.value);
  return made;
}

void report(Problems& problems, ProblemCode code, std::string_view path, std::initializer_list<Detail> details,
            Severity severity) {
  problems.push_back(problem(code, path, details, severity));
}

void append(Problems& problems, const Problems& more) {
  for (const Problem& each : more) problems.push_back(each);
}

bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(),
                     [](const Problem& problem) { return problem.severity == Severity::error; });
}

std::string child_path(std::string_view path, std::string_view member) {
  std::string child(path);
  child += '/';
  for (const char c : member) {
    if (c == '~') {
      child += "~0";
    } else if (c == '/') {
      child += "~1";
    } else {
      child += c;
    }
  }
  return child;
}

std::string child_path(std::string_view path, std::size_t index) { return child_path(path, std::to_string(index)); }

Problems below(std::string_view member, Problems problems) {
  for (Problem& problem : problems) problem.path = child_path("", member) + problem.path;
  return problems;
}

}  // namespace zeroten
