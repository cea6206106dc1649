#include "condition/list_representatives.h"

#include <algorithm>

namespace zeroten::condition {

namespace {

constexpr std::size_t most_ids = 6;       // 64 subsets
constexpr std::size_t most_arranged = 4;  // 65 arrangements

using Ids = std::vector<std::string>;

struct Bounds {
  std::size_t fewest;
  std::size_t most;
};

void add(Representatives& found, const Ids& chosen, Bounds bounds) {
  if (chosen.size() < bounds.fewest || chosen.size() > bounds.most) return;
  Value::List list;
  for (const std::string& id : chosen) list.emplace_back(id);
  if (std::find(found.values.begin(), found.values.end(), Value(list)) == found.values.end()) {
    found.values.emplace_back(std::move(list));
  }
}

Ids subset(const Ids& ids, unsigned bits) {
  Ids chosen;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if ((bits >> i & 1U) != 0) chosen.push_back(ids[i]);
  }
  return chosen;
}

Representatives all_arrangements(const Ids& ids, Bounds bounds) {
  Representatives found{{}, true};
  for (unsigned bits = 0; bits < 1U << ids.size(); ++bits) {
    Ids chosen = subset(ids, bits);
    std::sort(chosen.begin(), chosen.end());
    do {
      add(found, chosen, bounds);
    } while (std::next_permutation(chosen.begin(), chosen.end()));
  }
  return found;
}

/// All subsets of `named`, each with none, some and all numbers of the others, which conditions do not tell apart.
Representatives subsets(const Ids& named, const Ids& others, Bounds bounds) {
  Representatives found;
  for (unsigned bits = 0; bits < 1U << named.size(); ++bits) {
    Ids chosen = subset(named, bits);
    for (std::size_t more = 0; more <= others.size(); ++more) {
      add(found, chosen, bounds);
      if (more < others.size()) chosen.push_back(others[more]);
    }
  }
  return found;
}

}  // namespace

Representatives list_representatives(const Declaration& declaration, const Usage& usage) {
  const Ids& ids = declaration.ids;
  const Bounds bounds{declaration.fewest_items, declaration.most_items > 0 ? declaration.most_items : ids.size()};
  if (usage.order_matters && ids.size() <= most_arranged) return all_arrangements(ids, bounds);
  Ids named;
  Ids others;
  for (const std::string& id : ids) {
    const bool is_named = std::find(usage.texts.begin(), usage.texts.end(), id) != usage.texts.end();
    (is_named && ids.size() > most_ids ? named : others).push_back(id);
  }
  const bool small = ids.size() <= most_ids;
  if (small) std::swap(named, others);
  const bool too_many = named.size() > most_ids;
  if (too_many) {
    others.insert(others.end(), named.begin() + most_ids, named.end());
    named.resize(most_ids);
  }
  Representatives found = subsets(named, others, bounds);
  found.exact = !usage.order_matters && !too_many && (small || !usage.texts_matter);
  return found;
}

}  // namespace zeroten::condition
