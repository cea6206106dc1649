// Comparisons of theirs as atoms of ours: what a rule asks of an answer, by the kind of question. Authoring only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/import/draft.h"
#include "codec/json.h"

namespace zeroten::codec::importing {

enum class Relation : std::uint8_t { equals, less, at_most, more, at_least, contains, begins, ends };

/// `text` as a literal of a condition.
std::string text_literal(std::string_view text);

/// The index of the choice that `name` means; the number of choices if none.
std::size_t choice_called(const DraftQuestion& question, std::string_view name);

/// The answer to a scale, choice or consent is one of those that are `accepted`, by index: from the lowest point, by
/// choice, or false and true.
Logic one_of(const survey::Question& question, const std::vector<bool>& accepted);

/// "Its answer is … `value`". Nothing, and a reason, if no condition of ours says that.
std::optional<Logic> compare(const DraftQuestion& question, Relation relation, const Json& value, std::string& reason);

/// The same of anything that is a text: the fact `name`, say.
std::optional<Logic> compare_text(const std::string& name, Relation relation, const Json& value, std::string& reason);

}  // namespace zeroten::codec::importing
