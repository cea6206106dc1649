#include "engine/targeting_scenario.h"

#include "codec/json_value.h"
#include "codec/value_codec.h"
#include "engine/targeting_page.h"

namespace zeroten::engine {

namespace {

constexpr std::size_t largest_reply = 16U * 1024 * 1024;

std::string text_of(const Value* value) {
  return value == nullptr || value->text() == nullptr ? std::string() : *value->text();
}

/// The codes of a list, with commas; or one text.
std::string joined(const Value& value) {
  if (value.list() == nullptr) return text_of(&value);
  std::string text;
  for (const Value& item : *value.list()) text += (text.empty() ? "" : ", ") + text_of(&item);
  return text;
}

/// The verdict of `survey` in a reply; null if there is none.
const Value::Map* verdict_of(const Value::Map& reply, std::string_view survey) {
  const Value* verdicts = find_value(reply, "verdicts");
  if (verdicts == nullptr || verdicts->list() == nullptr) return nullptr;
  for (const Value& verdict : *verdicts->list()) {
    if (text_of(find_value(*verdict.map(), "survey")) == survey) return verdict.map();
  }
  return nullptr;
}

std::string codes_of(const Value::Map& verdict) {
  std::string text;
  for (const Value& reason : *find_value(verdict, "reasons")->list()) {
    text += (text.empty() ? "" : ", ") + text_of(find_value(*reason.map(), "code"));
  }
  return text;
}

class Run {
 public:
  explicit Run(const codec::TargetingScenario& scenario) : page_(scenario) {
    if (page_.opened().find(R"("code":)") != std::string::npos) fail("the surveys are refused: " + page_.opened());
  }

  void take(const std::string& kind, const Value& value) {
    ++number_;
    if (kind == "expect") return value.map() == nullptr ? fail("expect is an object") : compare(*value.map());
    const std::string refused = page_.play(kind, value);
    if (!refused.empty()) fail("refused: " + refused);
  }

  std::vector<std::string> finish() { return std::move(failures_); }

 private:
  void compare(const Value::Map& expected) {
    Problems problems;
    const auto reply = codec::parse_value(page_.inspect(), {largest_reply}, problems);
    for (const auto& [key, value] : expected) {
      if (key == "shown") {
        expect("what is shown", text_of(&value), page_.shown());
      } else if ((key == "why" || key == "next") && value.map() != nullptr && reply && reply->map() != nullptr) {
        for (const auto& [survey, wanted] : *value.map()) compare_verdict(*reply->map(), key, survey, wanted);
      } else {
        fail("'" + key + "' cannot be expected");
      }
    }
  }

  void compare_verdict(const Value::Map& reply, const std::string& key, const std::string& survey,
                       const Value& wanted) {
    const Value::Map* verdict = verdict_of(reply, survey);
    if (verdict == nullptr) return fail("there is no verdict of '" + survey + "'");
    if (key == "why") return expect("why '" + survey + "' is not shown", joined(wanted), codes_of(*verdict));
    const Value* next = find_value(*verdict, "next");
    const std::string time = next == nullptr || next->integer() == nullptr
                                 ? std::string()
                                 : targeting::local_time(*next->integer(), {0, page_.offset()});
    expect("next time of '" + survey + "'", text_of(&wanted), time);
  }

  void expect(const std::string& what, const std::string& expected, const std::string& found) {
    if (expected != found) fail(what + " is '" + found + "', expected '" + expected + "'");
  }

  void fail(const std::string& sentence) { failures_.push_back("step " + std::to_string(number_) + ": " + sentence); }

  TargetingPage page_;
  std::size_t number_ = 0;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> run_targeting_scenario(const codec::TargetingScenario& scenario) {
  Run run(scenario);
  for (const auto& [kind, value] : scenario.steps) run.take(kind, value);
  return run.finish();
}

}  // namespace zeroten::engine
