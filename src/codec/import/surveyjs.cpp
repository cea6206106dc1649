#include "codec/import/surveyjs.h"

#include "base/language.h"
#include "codec/import/surveyjs_flow.h"
#include "codec/import/surveyjs_question.h"
#include "codec/import/words.h"

namespace zeroten::codec::importing {

namespace {

constexpr int deepest_panel = 16;

/// How it looks and how it is gone through.
constexpr std::string_view harmless[] = {
    "showQuestionNumbers",
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
    "themeVariables",
};

class SurveyReader {
 public:
  explicit SurveyReader(const Json& json) : source_(json, "", draft_) {}

  Draft take() {
    const std::string locale = source_.text("locale");
    if (is_language_tag(locale)) draft_.default_language = locale;
    draft_.id = free_id(title(), "survey", {});
    for_each_page([&](const Json& elements, const std::string&) { name_questions(elements, 0); });
    for_each_page([&](const Json& elements, const std::string& path) { read_page(elements, path); });
    read_surveyjs_flow(source_, pending_);
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
    for (const SurveyjsExpression& around : conditions_) pending_.push_back({step, around.text, around.path});
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

  void finish() {
    for (const auto* words : {"title", "description", "completedBeforeHtml", "loadingHtml", "startSurveyText",
                              "pagePrevText", "pageNextText", "completeText", "logo"}) {
      source_.lose(words, "a survey has no such words of its own here");
    }
    source_.lose("navigateToUrl", "nobody is sent elsewhere at the end");
    source_.lose("calculatedValues", "write them into 'computed'");
    source_.ignore(harmless);
    source_.finish();
  }

  Draft draft_;
  Source source_;
  std::vector<SurveyjsExpression> conditions_;  // of the pages and panels around
  std::vector<SurveyjsExpression> pending_;
  std::string page_;
  const Json* current_ = nullptr;  // the page that is being read
};

}  // namespace

Draft read_surveyjs(const Json& survey) { return SurveyReader(survey).take(); }

}  // namespace zeroten::codec::importing
