#include "codec/import/formbricks_logic.h"

#include "codec/import/formbricks_condition.h"

namespace zeroten::codec::importing {

namespace {

/// Where "destination" or "target" leads; a step beyond all for what is not there.
Target target_of(std::string_view name, const Places& places, const Draft& draft) {
  if (name == "end") return {Target::Kind::ending, draft.fallback};
  for (std::size_t i = 0; i < places.endings.size(); ++i) {
    if (places.endings[i] == name) return {Target::Kind::ending, i};
  }
  for (const Place& place : places.steps) {
    if (place.theirs == name) return {Target::Kind::step, place.first};
  }
  return {Target::Kind::step, static_cast<std::size_t>(-1)};
}

/// One rule: what it asks, and what to do then.
class RuleReader {
 public:
  RuleReader(Step& step, const Places& places, Draft& draft) : step_(step), places_(places), draft_(draft) {}

  /// {"conditions": {…}, "actions": [{"objective": …, "target": …}]}
  void read(const Json& value, const std::string& path) {
    Source rule(value, path, draft_);
    const Json* conditions = rule.object("conditions");
    const Json* actions = rule.list("actions");
    rule.ignore("id");
    std::string reason;
    const auto when = conditions == nullptr ? std::nullopt : formbricks_condition(*conditions, draft_, reason);
    if (!when) return lose(draft_, path, "logic", reason);
    for (std::size_t i = 0; actions != nullptr && i < actions->size(); ++i) {
      read_action((*actions)[i], child_path(rule.path_of("actions"), i), *when, path);
    }
    rule.finish();
  }

  /// {"condition": "lessThan", "value": 7, "destination": …}: a rule about the question it stands at.
  void read_flat(const Json& value, const std::string& path, const DraftQuestion* question) {
    Source rule(value, path, draft_);
    std::string reason = "the question is not here";
    const Json* other = rule.member("value");
    const std::string operation = rule.text("condition");
    const auto when = question == nullptr
                          ? std::nullopt
                          : formbricks_comparison(*question, operation, other == nullptr ? Json() : *other, reason);
    const Target target = target_of(rule.text("destination"), places_, draft_);
    if (!when) return lose(draft_, path, operation, reason);
    step_.jumps.push_back({*when, target, path});
    rule.finish();
  }

 private:
  void read_action(const Json& value, const std::string& path, const Logic& when, const std::string& rule) {
    Source action(value, path, draft_);
    const std::string objective = action.text("objective");
    const Target target = target_of(action.text("target"), places_, draft_);
    if (objective == "jumpToQuestion" || objective == "jumpToBlock") {
      step_.jumps.push_back({when, target, rule});
    } else if (objective == "requireAnswer" && target.kind == Target::Kind::step &&
               target.index < draft_.questions.size()) {
      step_.demands.push_back({when, target.index});
    } else {
      lose(draft_, path, objective, "there are no such actions here");
    }
  }

  Step& step_;
  const Places& places_;
  Draft& draft_;
};

}  // namespace

void read_formbricks_logic(const Json& owner, const std::string& path, const Place& place, const Places& places,
                           Draft& draft) {
  Source source(owner, path, draft);
  // Conditions ask the draft for its questions, so the step is filled in beside it.
  Step step = draft.questions[place.last].step;
  RuleReader reader(step, places, draft);
  const Json* logic = source.list("logic");
  for (std::size_t i = 0; logic != nullptr && i < logic->size(); ++i) {
    const std::string rule_path = child_path(source.path_of("logic"), i);
    if ((*logic)[i].contains("destination")) {
      reader.read_flat((*logic)[i], rule_path, draft.find_question(place.theirs));
    } else {
      reader.read((*logic)[i], rule_path);
    }
  }
  const std::string fallback = source.text("logicFallback");
  if (!fallback.empty()) {
    step.jumps.push_back({always(), target_of(fallback, places, draft), source.path_of("logicFallback")});
  }
  draft.questions[place.last].step = std::move(step);
}

}  // namespace zeroten::codec::importing
