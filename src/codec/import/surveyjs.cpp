#include "codec/import/surveyjs.h"

#include <algorithm>

#include "base/language.h"
#include "codec/import/surveyjs_expression.h"
#include "codec/import/surveyjs_question.h"
#include "codec/import/words.h"

namespace zeroten::codec::importing {

namespace {

constexpr int deepest_panel = 16;

/// An expression that waits until every question is known.
struct Pending {
  std::size_t step;
  std::string text;
  std::string path;
  bool requires_it = false;
};

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

class SurveyReader {
 public:
  explicit SurveyReader(const Json& json) : source_(json, "", draft_) {}

  Draft take() {
    const std::string locale = source_.text("locale");
    if (is_language_tag(locale)) draft_.default_language = locale;
    draft_.id = free_id(title(), "survey", {});
    for_each_page([&](const Json& elements, const std::string&) { name_questions(elements, 0); });
    for_each_page([&](const Json& elements, const std::string& path) { read_page(elements, path); });
    read_pending();
    read_endings();
    read_triggers();
    finish();
    return std::move(draft_);
  }

 private:
  std::string title() {
    const Json* value = source_.member("title");
    if (value == nullptr) return {};
    const bool localized = value->is_object() && value->contains("default");
    return text_in(localized ? (*value)["default"] : *value);
  }

  /// `visit(elements, path)`, once for what stands without pages.
  template <typename Visit>
  void for_each_page(Visit&& visit) {
    page_.clear();
    for (const auto* key : {"elements", "questions"}) {
      if (const Json* elements = source_.list(key)) visit(*elements, source_.path_of(key));
    }
    const Json* pages = source_.list("pages");
    for (std::size_t i = 0; pages != nullptr && i < pages->size(); ++i) {
      const std::string path = child_path("/pages", i);
      page_ = "page_" + std::to_string(i + 1);
      current_ = &(*pages)[i];
      Source page((*pages)[i], path, draft_);
      for (const auto* key : {"elements", "questions"}) {
        if (const Json* elements = page.list(key)) visit(*elements, page.path_of(key));
      }
    }
    current_ = nullptr;
  }

  void name_questions(const Json& elements, int depth) {
    for (const Json& element : elements) {
      Source source(element, "", draft_);
      const std::string type = source.text("type");
      const Json* inner = type == "panel" ? source.list("elements") : nullptr;
      if (inner != nullptr && depth < deepest_panel) name_questions(*inner, depth + 1);
      if (type == "panel") continue;
      const std::string theirs = source.text("name");
      const std::string ours = name_id(draft_, theirs, "q" + std::to_string(draft_.names.size() + 1));
      draft_.names.push_back({theirs, ours, is_surveyjs_kind(type)});
    }
  }

  void read_page(const Json& elements, const std::string& path) {
    const std::size_t first = draft_.questions.size();
    if (current_ != nullptr) read_group(*current_, path.substr(0, path.rfind('/')));
    read_elements(elements, path, 0);
    if (current_ != nullptr) conditions_.clear();
    if (draft_.questions.size() - first < 2 || page_.empty()) return;
    for (std::size_t i = first; i < draft_.questions.size(); ++i) draft_.questions[i].question.page = page_;
  }

  /// What a page or panel says about all that is in it.
  void read_group(const Json& value, const std::string& path) {
    Source group(value, path, draft_);
    const std::string visible = group.text("visibleIf");
    if (!visible.empty()) conditions_.push_back({0, visible, group.path_of("visibleIf")});
    for (const auto* words : {"title", "description"}) group.lose(words, "pages and panels have no words of their own");
    group.lose("questionsOrder", "the order is as written");
    group.ignore({"name", "type", "elements", "questions", "state", "startWithNewLine", "width", "minWidth", "maxWidth",
                  "showNumber", "showQuestionNumbers", "innerIndent", "titleLocation", "questionTitleLocation"});
    group.finish();
  }

  void read_elements(const Json& elements, const std::string& path, int depth) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
      const std::string where = child_path(path, i);
      Source source(elements[i], where, draft_);
      if (source.text("type") == "panel" && depth < deepest_panel) {
        const std::size_t before = conditions_.size();
        read_group(elements[i], where);
        if (const Json* inner = source.list("elements")) read_elements(*inner, source.path_of("elements"), depth + 1);
        conditions_.resize(before);
        continue;
      }
      read_surveyjs_question(elements[i], where, draft_);
      note_expressions(source);
    }
  }

  void note_expressions(Source& source) {
    const std::size_t step = draft_.questions.size() - 1;
    for (const Pending& around : conditions_) pending_.push_back({step, around.text, around.path});
    for (const auto* key : {"visibleIf", "requiredIf"}) {
      const std::string text = source.text(key);
      if (!text.empty()) pending_.push_back({step, text, source.path_of(key), key == std::string_view("requiredIf")});
    }
    // A page or panel without a question that is kept loses its condition with it.
    auto& question = draft_.questions[step];
    for (Name& name : draft_.names) {
      if (name.ours == question.step.id) name.kept = question.step.kept;
    }
  }

  std::optional<Logic> expression(const std::string& text, const std::string& path, std::size_t before) {
    std::string reason;
    auto logic = surveyjs_expression(text, draft_, reason);
    const auto last = logic ? last_asked(*logic, draft_) : std::nullopt;
    if (logic && asks_for_text(*logic)) {
      lose(draft_, path, text.substr(0, 100), "the texts in it are compared with their case here");
    }
    if (logic && (!last || *last < before)) return logic;
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

  void read_pending() {
    for (const Pending& pending : pending_) {
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
    const Json* list = source_.list("completedHtmlOnCondition");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
      Source item((*list)[i], child_path("/completedHtmlOnCondition", i), draft_);
      const auto when = expression(item.text("expression"), item.path(), draft_.questions.size());
      if (when) add_ending(item.member("html"), item.path_of("html"), *when);
      item.finish();
    }
    const Json* html = source_.member("completedHtml");
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
    const Json* triggers = source_.list("triggers");
    for (std::size_t i = 0; triggers != nullptr && i < triggers->size(); ++i) {
      read_trigger((*triggers)[i], child_path("/triggers", i));
    }
  }

  void finish() {
    for (const auto* words : {"title", "description", "completedBeforeHtml", "loadingHtml", "startSurveyText",
                              "pagePrevText", "pageNextText", "completeText", "logo"}) {
      source_.lose(words, "a survey has no such words of its own here");
    }
    source_.lose("navigateToUrl", "nobody is sent elsewhere at the end");
    source_.lose("calculatedValues", "write them into 'computed'");
    source_.ignore({"showQuestionNumbers",
                    "showProgressBar",
                    "progressBarType",
                    "progressBarLocation",
                    "widthMode",
                    "width",
                    "fitToContainer",
                    "headerView",
                    "backgroundImage",
                    "logoPosition",
                    "logoWidth",
                    "logoHeight",
                    "logoFit",
                    "questionErrorLocation",
                    "questionTitleLocation",
                    "checkErrorsMode",
                    "cookieName",
                    "sendResultOnPageNext",
                    "storeOthersAsComment",
                    "requiredText",
                    "requiredMark",
                    "focusFirstQuestionAutomatic",
                    "focusOnFirstError",
                    "clearInvisibleValues",
                    "textUpdateMode",
                    "showTOC",
                    "showCompletedPage",
                    "questionsOnPageMode",
                    "goNextPageAutomatic",
                    "autoAdvanceEnabled",
                    "showNavigationButtons",
                    "showPrevButton",
                    "$schema",
                    "matrixDragHandleArea",
                    "mode",
                    "themeVariables"});
    source_.finish();
  }

  Draft draft_;
  Source source_;
  std::vector<Pending> conditions_;  // of the pages and panels around
  std::vector<Pending> pending_;
  std::string page_;
  const Json* current_ = nullptr;  // the page that is being read
};

}  // namespace

Draft read_surveyjs(const Json& survey) { return SurveyReader(survey).take(); }

}  // namespace zeroten::codec::importing
