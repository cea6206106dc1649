// Random surveys, events and texts for properties (RapidCheck).
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

#include "tests/core/support/session_texts.h"

namespace zeroten::test {

/// Valid UTF-8 of up to a dozen characters: ASCII with its control characters, two to four bytes, and white space.
inline rc::Gen<std::string> any_text() {
  const auto character =
      rc::gen::oneOf(rc::gen::map(rc::gen::inRange(0, 128), [](int c) { return std::string(1, static_cast<char>(c)); }),
                     rc::gen::element<std::string>("ø", "é", "\u00a0", "\u2028", "漢", "\uFFFD", "🦊", "\U0010FFFF",
                                                   "\"", "\\", "/", " "));
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(character), [](const std::vector<std::string>& all) {
    std::string text;
    for (std::size_t i = 0; i < all.size() && i < 12; ++i) text += all[i];
    return text;
  });
}

/// The members of a question of any type, without its id.
inline rc::Gen<Json> any_question() {
  return rc::gen::map(
      rc::gen::element<std::string>(
          R"({"type":"nps"})", R"({"type":"text","maxLength":8})", R"({"type":"email"})",
          R"({"type":"rating","ask":"?","metric":"csat"})", R"({"type":"consent","text":"?"})",
          R"({"type":"number","ask":"?","min":0,"max":9,"step":0.5})",
          R"({"type":"date","ask":"?","min":"2024-01-01"})", R"({"type":"statement","text":"{q9|-} *x*"})",
          R"({"type":"choice","order":"random","choices":[{"id":"a","text":"A"},{"id":"z","text":"Z","other":true}]})",
          R"({"type":"choices","min":2,"choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},
              {"id":"z","text":"Z","other":true},{"id":"n","text":"N","exclusive":true}]})",
          R"({"type":"emotion","ask":"?","feelings":[{"id":"a","text":"A","weight":-7}]})"),
      [](const std::string& members) { return Json::parse(members); });
}

/// What a question may say besides: often nothing.
inline rc::Gen<Json> any_flow() {
  return rc::gen::map(rc::gen::weightedElement<std::string>({{6, "{}"},
                                                             {2, R"({"required":true})"},
                                                             {1, R"q({"required":"has(q8)"})q"},
                                                             {1, R"q({"when":"has(q9)"})q"},
                                                             {1, R"({"when":"q9 == 9 || q9 == 'a'"})"},
                                                             {1, R"({"when":"q7 == true"})"},
                                                             {1, R"q({"endIf":"has(q8) && has(q7)"})q"},
                                                             {2, R"({"page":"p"})"},
                                                             {1, R"q({"page":"p","when":"has(q9)"})q"},
                                                             {2, R"({"shuffle":"x"})"}}),
                      [](const std::string& members) { return Json::parse(members); });
}

/// A valid definition of one to five questions q9, q8, …, with or without endings of its own.
inline rc::Gen<std::string> any_definition() {
  const auto questions =
      rc::gen::container<std::vector<std::pair<Json, Json>>>(rc::gen::pair(any_question(), any_flow()));
  return rc::gen::map(rc::gen::pair(questions, rc::gen::arbitrary<bool>()), [](auto drawn) {
    auto& [kinds, own_endings] = drawn;
    Json survey = {{"zeroten", 1}, {"id", "any"}, {"subject", "Fjellrev"}, {"questions", Json::array()}};
    kinds.resize(std::min<std::size_t>(kinds.size(), 5));
    if (kinds.empty()) kinds.emplace_back(Json{{"type", "nps"}}, Json::object());
    std::string page;
    std::string group;
    for (auto& [each, flow] : kinds) {
      each["id"] = "q" + std::to_string(9 - survey["questions"].size());
      if (each["type"] == "statement") flow.erase("required");
      // A group that was interrupted cannot go on; what stands there is a question like others.
      for (auto* name : {&page, &group}) {
        const char* member = name == &page ? "page" : "shuffle";
        if (flow.contains(member) && *name == "over") flow.erase(member);
        if (flow.contains(member)) *name = "begun";
        if (!flow.contains(member) && *name == "begun") *name = "over";
      }
      each.update(flow);
      survey["questions"].push_back(each);
    }
    if (own_endings) {
      survey["endings"] = Json::parse(R"([{"id":"nine","when":"q9 == 9","title":"{q9}"},
        {"id":"bye","actions":[{"type":"reward","pool":"p"},{"type":"close"}]}])");
    }
    return survey.dump();
  });
}

/// An answer that may fit: mostly scores and texts, sometimes nothing like that.
inline rc::Gen<Json> any_value() {
  return rc::gen::oneOf(
      rc::gen::map(rc::gen::inRange(-1, 12), [](int score) { return Json(score); }),
      rc::gen::map(any_text(), [](const std::string& text) { return Json(text); }),
      rc::gen::element(Json(nullptr), Json(7.5), Json(true), Json(false), Json::array(), Json("ok"), Json(9.0),
                       Json("a"), Json::array({"b", "a"}), Json::array({"n"}), Json({{"other", "x"}}),
                       Json("2024-02-29"), Json::array({"a", Json({{"other", "y"}})}), Json("kari@example.no"),
                       Json(1e300), Json::parse("[[[[[[]]]]]]"), Json({{"__proto__", 1}})));
}

/// An answer that the field accepts.
inline Json fitting(const Json& field) {
  const std::string type = field["type"];
  if (type == "nps" || type == "rating" || type == "number") return 5;
  if (type == "consent") return true;
  if (type == "date") return "2024-02-29";
  if (type == "email") return "kari@example.no";
  if (type == "choices") return Json::array({"a", "b"});
  if (type == "choice" || type == "emotion") return "a";
  return type == "statement" ? Json(nullptr) : Json("ok");
}

/// An event, more often than not one that could be accepted. An answer to "" is one to what is on the screen.
struct Move {
  std::string type;
  std::string question;
  Json value;
};

inline rc::Gen<Move> any_move() {
  const auto type = rc::gen::weightedElement<std::string>({{8, "answer"}, {8, "next"}, {3, "back"}, {1, "dismiss"}});
  const auto question = rc::gen::weightedElement<std::string>({{8, ""}, {1, "q9"}, {1, "q8"}, {1, "gone"}});
  return rc::gen::map(rc::gen::tuple(type, question, any_value()),
                      [](std::tuple<std::string, std::string, Json> drawn) {
                        return Move{std::get<0>(drawn), std::get<1>(drawn), std::get<2>(drawn)};
                      });
}

inline void showValue(const Move& move, std::ostream& out) {
  out << move.type << " " << move.question << " " << move.value.dump();
}

/// The event as text, for a session whose last screen was `screen`.
inline std::string event_of(const Move& move, const Json& screen, std::int64_t second) {
  if (move.type != "answer") return event(move.type, second).dump();
  const std::string shown = screen.value("id", "");
  return answer(move.question.empty() ? shown : move.question, move.value, second).dump();
}

}  // namespace zeroten::test
