#include "condition/budget.h"

namespace zeroten::condition {

bool spend_copy(Budget& budget, const Value& value) {
  if (!budget.spend(1)) return false;
  if (const auto* text = value.text()) return budget.spend_text(text->size());
  if (const auto* list = value.list()) {
    for (const Value& item : *list) {
      if (!spend_copy(budget, item)) return false;
    }
  }
  if (const auto* map = value.map()) {
    for (const auto& [key, item] : *map) {
      if (!budget.spend_text(key.size()) || !spend_copy(budget, item)) return false;
    }
  }
  return true;
}

}  // namespace zeroten::condition
