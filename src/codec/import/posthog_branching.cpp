#include "codec/import/posthog_branching.h"

#include "codec/import/compare.h"
#include "score/category.h"

namespace zeroten::codec::importing {

namespace {

/// "end", or the number of a question. A number that is none leads nowhere, and is refused later.
Target target_of(const Json& value) {
  if (value == "end") return {Target::Kind::ending, 0};
  const auto number = number_in(value);
  const bool whole = number && *number >= 0 && *number < 1e6;
  return {Target::Kind::step, whole ? static_cast<std::size_t>(*number) : static_cast<std::size_t>(-1)};
}

/// Of three buckets of a rating: below, at, and above the middle. Nothing for another word.
std::optional<Logic> bucket_called(const survey::Question& question, std::string_view name) {
  const int middle = (question.points + 1) / 2;
  std::vector<bool> accepted;
  for (int point = 1; point <= question.points; ++point) {
    accepted.push_back((name == "negative" && point < middle) || (name == "neutral" && point == middle) ||
                       (name == "positive" && point > middle));
  }
  const Logic bucket = one_of(question, accepted);
  return bucket.is_never() ? std::nullopt : std::optional(bucket);
}

/// PostHog's bounds of the categories are everybody's.
std::optional<Logic> category_called(const survey::Question& question, std::string_view name) {
  for (const auto category : {score::Category::detractor, score::Category::passive, score::Category::promoter}) {
    if (name != std::string(score::name_of(category)) + "s") continue;
    std::vector<bool> accepted;
    for (int score = score::lowest_score; score <= score::highest_score; ++score) {
      accepted.push_back(score::category_of(score) == category);
    }
    return one_of(question, accepted);
  }
  return std::nullopt;
}

/// The answers that `key` of "responseValues" stands for: a bucket, or the number of a choice.
std::optional<Logic> answers_called(const DraftQuestion& draft, const std::string& key) {
  const auto& question = draft.question;
  if (question.type == survey::QuestionType::nps) return category_called(question, key);
  if (question.type == survey::QuestionType::rating) return bucket_called(question, key);
  if (question.type != survey::QuestionType::choice) return std::nullopt;
  std::size_t chosen = question.choices.size();
  if (const auto number = number_in(Json(key))) chosen = static_cast<std::size_t>(*number);
  if (key == "positive" || key == "negative") chosen = choice_called(draft, key == "positive" ? "1" : "2");
  if (chosen >= question.choices.size()) return std::nullopt;
  std::vector<bool> accepted(question.choices.size());
  accepted[chosen] = true;
  return one_of(question, accepted);
}

void read_responses(Source& branching, DraftQuestion& draft) {
  const Json* values = branching.object("responseValues");
  if (values == nullptr) return;
  const std::string path = branching.path_of("responseValues");
  for (auto entry = values->begin(); entry != values->end(); ++entry) {
    const std::string rule = child_path(path, entry.key());
    auto answers = answers_called(draft, entry.key());
    if (*entry == "next_question" || *entry == Json(std::string())) continue;
    if (answers) {
      draft.step.jumps.push_back({std::move(*answers), target_of(*entry), rule});
    } else {
      lose(branching.draft(), rule, entry.key(), "the question has no such answer");
    }
  }
}

}  // namespace

void read_branching(Source& question, DraftQuestion& draft) {
  const Json* value = question.object("branching");
  if (value == nullptr) return;
  Source branching(*value, question.path_of("branching"), question.draft());
  const std::string type = branching.text("type");
  if (type == "end") {
    draft.step.jumps.push_back({always(), {Target::Kind::ending, 0}, branching.path()});
  } else if (type == "specific_question") {
    const Json* index = branching.member("index");
    draft.step.jumps.push_back({always(), target_of(index == nullptr ? Json() : *index), branching.path()});
  } else if (type == "response_based") {
    read_responses(branching, draft);
  } else if (type != "next_question") {
    branching.lose("type", "there is no such branching here");
  }
  branching.finish();
}

}  // namespace zeroten::codec::importing
