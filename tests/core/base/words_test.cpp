#include "base/words.h"

#include <set>

#include "tests/catch.h"

using namespace zeroten;
using enum ProblemCode;

namespace {

constexpr int code_count = static_cast<int>(unavailable) + 1;

/// A problem of this code, with a detail of every name that any sentence asks for.
Problem with_everything(ProblemCode code) {
  Problem problem{code, "/a"};
  for (const char* name : {"line", "column", "near", "size", "max", "min", "byte", "key", "expected", "found", "known",
                           "value", "score", "language", "example", "reason", "seconds", "suggestion", "step"}) {
    problem.details.emplace_back(name, std::string("[") + name + "]");
  }
  return problem;
}

}  // namespace

TEST_CASE("every problem has a sentence of its own without unfilled places") {
  std::set<std::string> sentences;
  for (int i = 0; i < code_count; ++i) {
    const auto code = static_cast<ProblemCode>(i);
    const std::string sentence = words(with_everything(code));
    CAPTURE(name_of(code), sentence);
    CHECK(sentences.insert(sentence).second);
    CHECK(sentence.find_first_of("{}") == std::string::npos);
    CHECK(sentence != name_of(code));
    CHECK(sentence.size() >= std::string("[reason].").size());
    CHECK(sentence.back() == '.');
    CHECK(sentence.find("  ") == std::string::npos);
  }
}

TEST_CASE("problems in words say what is wrong and how to mend it") {
  using Row = std::pair<Problem, std::string>;
  const auto [problem, sentence] = GENERATE(values<Row>({
      {{json_syntax, "", {{"line", "2"}, {"column", "7"}, {"near", "}"}}},
       "Not JSON: line 2, column 7, near '}'. Mend the syntax there."},
      {{too_large, "", {{"size", "300000"}, {"max", "262144"}}},
       "300000 bytes are more than the limit of 262144. Shorten it."},
      {{wrong_type, "", {{"expected", "a text"}, {"found", "null"}}}, "This must be a text, but it is null."},
      {{unknown_key, "", {{"key", "colour"}, {"known", "id, type"}}},
       "'colour' is not known here. Known are: id, type."},
      {{too_long, "", {{"max", "2000"}}}, "Longer than the limit of 2000 characters. Shorten it."},
      {{out_of_range, "", {{"min", "0"}, {"max", "10"}}}, "This must be from 0 to 10."},
      {{missing_text, "", {{"language", "nb"}}}, "There is no text for language 'nb'. Add it."},
      {{unreachable_ending, "", {{"value", "b"}, {"reason", "'a' before it is for everybody"}}},
       "Nobody sees the ending 'b': 'a' before it is for everybody. Remove it, or change a condition."},
      {{not_a_step, "", {{"min", "1"}, {"step", "0.5"}}}, "This must be 1 plus a multiple of 0.5."},
      {{required}, "Please answer this question."},
      {{not_allowed, "", {{"value", "back"}, {"known", "answer, next"}}},
       "'back' is not possible here. Possible are: answer, next."},
  }));
  CHECK(words(problem) == sentence);
}

TEST_CASE("details are text, not templates") {
  CHECK(words({missing_key, "", {{"key", "{max}"}, {"max", "1"}}}) == "'{max}' is missing. Add it.");
}

TEST_CASE("a problem without its details still has words") { CHECK(words({missing_key}) == "'' is missing. Add it."); }
