// Compiled alone: it has names that files beside it have, too.
#include "codec/import/logic.h"

#include <algorithm>
#include <optional>

namespace zeroten::codec::importing {

namespace {

using Kind = Logic::Kind;

bool needs_answer(const Atom& atom, const std::string& name) {
  return std::find(atom.needs.begin(), atom.needs.end(), name) != atom.needs.end();
}

/// What is known about `other` once `known` holds (or, if negated, does not).
std::optional<bool> implied(const Logic& known, const Atom& other) {
  const Atom& atom = known.atom;
  if (atom.positive == other.positive) return !known.negated;
  if (known.negated && atom.presence && needs_answer(other, atom.needs[0])) return false;
  if (!known.negated && other.presence && needs_answer(atom, other.needs[0])) return true;
  if (atom.values == 0 || other.values == 0 || atom.needs[0] != other.needs[0]) return std::nullopt;
  if (known.negated) return (other.values & ~atom.values) == 0 ? std::optional(false) : std::nullopt;
  if ((atom.values & other.values) == 0) return false;
  return (atom.values & ~other.values) == 0 ? std::optional(true) : std::nullopt;
}

Logic joined(Kind kind, std::vector<Logic> parts);

/// `logic` where the atom of `known` is what `known` says.
Logic given(const Logic& logic, const Logic& known) {
  if (logic.kind == Kind::atom) {
    const auto value = implied(known, logic.atom);
    if (!value) return logic;
    return *value != logic.negated ? always() : never();
  }
  if (logic.parts.empty()) return logic;
  std::vector<Logic> parts;
  for (const Logic& part : logic.parts) parts.push_back(given(part, known));
  return joined(logic.kind, std::move(parts));
}

void flatten(Kind kind, std::vector<Logic>& parts) {
  std::vector<Logic> flat;
  for (Logic& part : parts) {
    if (part.kind == kind) {
      for (Logic& inner : part.parts) flat.push_back(std::move(inner));
    } else {
      flat.push_back(std::move(part));
    }
  }
  parts = std::move(flat);
}

/// Every other part is only asked while the atom at `at` leaves the whole open.
void propagate(Kind kind, std::vector<Logic>& parts, std::size_t at) {
  Logic known = parts[at];
  if (kind == Kind::either) known.negated = !known.negated;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i != at) parts[i] = given(parts[i], known);
  }
}

/// "both" and "either" differ by which constant decides them and which says nothing.
Logic joined(Kind kind, std::vector<Logic> parts) {
  const Kind decides = kind == Kind::both ? Kind::never : Kind::always;
  const Kind silent = kind == Kind::both ? Kind::always : Kind::never;
  flatten(kind, parts);
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (parts[at].kind == Kind::atom) propagate(kind, parts, at);
    if (std::any_of(parts.begin(), parts.end(), [&](const Logic& part) { return part.kind == decides; })) {
      return {decides};
    }
    // What became simpler may hold atoms of this level now: look at them again.
    const std::size_t before = parts.size();
    flatten(kind, parts);
    const bool grew = parts.size() != before;
    const auto kept =
        std::remove_if(parts.begin(), parts.end(), [&](const Logic& part) { return part.kind == silent; });
    const bool shrank = kept != parts.end();
    parts.erase(kept, parts.end());
    if (grew || shrank) at = static_cast<std::size_t>(-1);
  }
  if (parts.empty()) return {silent};
  if (parts.size() == 1) return std::move(parts[0]);
  return {kind, false, {}, std::move(parts)};
}

std::string presence_text(const std::string& name) { return "has(" + name + ")"; }

void add_atom(std::string& text, const Logic& logic, bool alone) {
  if (!logic.negated) {
    text += logic.atom.positive;
    return;
  }
  const bool guarded = !logic.atom.presence && !logic.atom.needs.empty();
  if (guarded && !alone) text += '(';
  if (guarded) {
    for (const std::string& name : logic.atom.needs) text += "!" + presence_text(name) + " || ";
  }
  text += logic.atom.negative;
  if (guarded && !alone) text += ')';
}

/// `outer`: what the text stands in.
void add_text(std::string& text, const Logic& logic, Kind outer) {
  if (logic.kind == Kind::atom) return add_atom(text, logic, outer != Kind::both);
  if (logic.parts.empty()) {
    text += logic.is_always() ? "true" : "false";
    return;
  }
  const bool brackets = outer == Kind::both || outer == Kind::either;
  if (brackets) text += '(';
  for (std::size_t i = 0; i < logic.parts.size(); ++i) {
    if (i > 0) text += logic.kind == Kind::both ? " && " : " || ";
    add_text(text, logic.parts[i], logic.kind);
  }
  if (brackets) text += ')';
}

}  // namespace

Logic always() { return {Kind::always}; }
Logic never() { return {Kind::never}; }
Logic holds(Atom atom) { return {Kind::atom, false, std::move(atom)}; }

Logic answered(const std::string& name) {
  const std::string text = presence_text(name);
  return holds({text, "!" + text, {name}, 0, true});
}

Logic both(std::vector<Logic> parts) { return joined(Kind::both, std::move(parts)); }
Logic either(std::vector<Logic> parts) { return joined(Kind::either, std::move(parts)); }

Logic negation(const Logic& logic) {
  if (logic.kind == Kind::atom) return {Kind::atom, !logic.negated, logic.atom};
  if (logic.parts.empty()) return logic.is_always() ? never() : always();
  std::vector<Logic> parts;
  for (const Logic& part : logic.parts) parts.push_back(negation(part));
  return joined(logic.kind == Kind::both ? Kind::either : Kind::both, std::move(parts));
}

bool requires_answer(const Logic& logic, const std::string& name) {
  const auto needs = [&](const Logic& part) { return requires_answer(part, name); };
  switch (logic.kind) {
    case Kind::always: return false;
    case Kind::never: return true;
    case Kind::atom: return !logic.negated && needs_answer(logic.atom, name);
    case Kind::both: return std::any_of(logic.parts.begin(), logic.parts.end(), needs);
    case Kind::either: return std::all_of(logic.parts.begin(), logic.parts.end(), needs);
  }
  return false;
}

std::size_t size_of(const Logic& logic) {
  std::size_t size = logic.kind == Kind::atom ? 1 : 0;
  for (const Logic& part : logic.parts) size += size_of(part);
  return size;
}

std::string condition_text(const Logic& logic) {
  std::string text;
  add_text(text, logic, Kind::always);
  return text;
}

}  // namespace zeroten::codec::importing
