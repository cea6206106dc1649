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

/// A valid definition of one to five questions q0, q1, …, with or without endings of its own.
inline rc::Gen<std::string> any_definition() {
  const auto question = rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>());
  const auto questions = rc::gen::container<std::vector<std::pair<bool, bool>>>(question);
  return rc::gen::map(rc::gen::pair(questions, rc::gen::arbitrary<bool>()), [](auto drawn) {
    auto& [kinds, own_endings] = drawn;
    Json survey = {{"zeroten", 1}, {"id", "any"}, {"subject", "Fjellrev"}, {"questions", Json::array()}};
    kinds.resize(std::min<std::size_t>(kinds.size(), 5));
    if (kinds.empty()) kinds.emplace_back(true, true);
    for (const auto& [is_score, required] : kinds) {
      Json each = {{"id", "q" + std::to_string(9 - survey["questions"].size())}, {"required", required}};
      each["type"] = is_score ? "nps" : "text";
      if (!is_score) each["maxLength"] = 8;
      survey["questions"].push_back(each);
    }
    if (own_endings) survey["endings"] = Json::array({{{"id", "bye"}}});
    return survey.dump();
  });
}

/// An answer that may fit: mostly scores and texts, sometimes nothing like that.
inline rc::Gen<Json> any_value() {
  return rc::gen::oneOf(rc::gen::map(rc::gen::inRange(-1, 12), [](int score) { return Json(score); }),
                        rc::gen::map(any_text(), [](const std::string& text) { return Json(text); }),
                        rc::gen::element(Json(nullptr), Json(7.5), Json(true), Json::array(), Json("ok"), Json(9.0)));
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
