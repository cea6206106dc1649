#include "codec/import/surveyjs_flow.h"

#include <algorithm>

#include "codec/import/surveyjs_expression.h"
#include "codec/import/words.h"

namespace zeroten::codec::importing {

namespace {

/// The greatest number of a step whose answer `logic` asks for; nothing if for none.
std::optional<std::size_t> last_asked(const Logic& logic, const Draft& draft) {
  std::optional<std::size_t> last;
  const auto raise = [&](std::optional<std::size_t> at) {
    if (at && (!last || *at > *last)) last = at;
  };
  for (const Logic& part : logic.parts) raise(last_asked(part, draft));
  if (logic.kind != Logic::Kind::atom) return last;
  for (std::size_t i = 0; i < draft.questions.size(); ++i) {
    const auto& needs = logic.atom.needs;
    if (std::find(needs.begin(), needs.end(), draft.questions[i].step.id) != needs.end()) raise(i);
  }
  return last;
}

class FlowReader {
 public:
  explicit FlowReader(Source& survey) : survey_(survey), draft_(survey.draft()) {}

  std::optional<Logic> expression(const std::string& text, const std::string& path, std::size_t before) {
    std::string reason;
    auto logic = surveyjs_expression(text, draft_, reason);
    const auto last = logic ? last_asked(*logic, draft_) : std::nullopt;
    if (logic && (!last || *last < before)) {
      if (asks_for_text(*logic)) lose(draft_, path, text.substr(0, 100), "texts are compared with their case here");
      return logic;
    }
    lose(draft_, path, text.substr(0, 100), logic ? "it asks about a question that comes later" : reason);
    return std::nullopt;
  }

  /// They do not tell capital letters from small ones in texts.
  bool asks_for_text(const Logic& logic) const {
    for (const Logic& part : logic.parts) {
      if (asks_for_text(part)) return true;
    }
    if (logic.kind != Logic::Kind::atom || logic.atom.presence) return false;
    return std::any_of(draft_.questions.begin(), draft_.questions.end(), [&](const DraftQuestion& asked) {
      const bool text =
          asked.question.type == survey::QuestionType::text || asked.question.type == survey::QuestionType::email;
      return text && asked.step.id == logic.atom.needs[0];
    });
  }

  void read_expressions(const std::vector<SurveyjsExpression>& expressions) {
    for (const SurveyjsExpression& pending : expressions) {
      const auto logic = expression(pending.text, pending.path, pending.step);
      if (!logic) continue;
      DraftQuestion& question = draft_.questions[pending.step];
      if (pending.requires_it) {
        question.required = *logic;
      } else {
        question.step.visible = both({question.step.visible, *logic});
      }
    }
  }

  void add_ending(const Json* html, const std::string& path, const Logic& when) {
    DraftEnding ending{"ending_" + std::to_string(draft_.endings.size() + 1)};
    ending.title = read_words(draft_, html, path, Recall::braces);
    ending.path = path;
    ending.when = when;
    draft_.endings.push_back(std::move(ending));
  }

  /// Those with conditions first; the one for everybody is the fallback.
  void read_endings() {
    const Json* list = survey_.list("completedHtmlOnCondition");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
      Source item((*list)[i], child_path("/completedHtmlOnCondition", i), draft_);
      const auto when = expression(item.text("expression"), item.path(), draft_.questions.size());
      if (when) add_ending(item.member("html"), item.path_of("html"), *when);
      item.finish();
    }
    const Json* html = survey_.member("completedHtml");
    if (html == nullptr && draft_.endings.empty()) return;
    draft_.fallback = draft_.endings.size();
    add_ending(html, "/completedHtml", never());
  }

  /// The last question of its page that is always shown, at or behind `step`: that is where they look at triggers.
  std::size_t end_of_page(std::size_t step) const {
    std::size_t end = step;
    const std::string& page = draft_.questions[step].question.page;
    for (std::size_t i = step + 1; i < draft_.questions.size() && !page.empty(); ++i) {
      if (draft_.questions[i].question.page != page) break;
      if (draft_.questions[i].step.visible.is_always()) end = i;
    }
    return end;
  }

  void read_trigger(const Json& value, const std::string& path) {
    Source trigger(value, path, draft_);
    const std::string type = trigger.text("type");
    const std::string target = trigger.text("gotoName");
    const std::string text = trigger.text("expression");
    if (type != "complete" && type != "skip")
      return lose(draft_, path, type, "only 'complete' and 'skip' are known here");
    const auto when = expression(text, path, draft_.questions.size());
    if (!when) return;
    const auto asked = last_asked(*when, draft_);
    if (!asked) return lose(draft_, path, type, "it asks about no question");
    if (type == "complete") {
      draft_.questions[end_of_page(*asked)].step.jumps.push_back(
          {*when, {Target::Kind::ending, draft_.fallback}, path});
    } else {
      draft_.questions[*asked].step.jumps.push_back({*when, {Target::Kind::step, step_called(target)}, path});
    }
    trigger.finish();
  }

  std::size_t step_called(std::string_view theirs) const {
    const Name* name = draft_.find_name(theirs);
    for (std::size_t i = 0; name != nullptr && i < draft_.questions.size(); ++i) {
      if (draft_.questions[i].step.id == name->ours) return i;
    }
    return static_cast<std::size_t>(-1);
  }

  void read_triggers() {
    const Json* triggers = survey_.list("triggers");
    for (std::size_t i = 0; triggers != nullptr && i < triggers->size(); ++i) {
      read_trigger((*triggers)[i], child_path("/triggers", i));
    }
  }

 private:
  Source& survey_;
  Draft& draft_;
};

}  // namespace

void read_surveyjs_flow(Source& survey, const std::vector<SurveyjsExpression>& expressions) {
  FlowReader reader(survey);
  reader.read_expressions(expressions);
  reader.read_endings();
  reader.read_triggers();
}

}  // namespace zeroten::codec::importing
