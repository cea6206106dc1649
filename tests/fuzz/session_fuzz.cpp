// A definition on the first line, then events out of the other bytes: whatever is sent, the session is in a state that
// events lead to, it goes on after a reload as if nothing had been, and every response it saves fits its survey.
#include <cstddef>
#include <cstdint>

#include "codec/definition_codec.h"
#include "codec/json.h"
#include "codec/reply_writer.h"
#include "codec/response_codec.h"
#include "codec/state_codec.h"
#include "engine/verify.h"
#include "flow/reachable.h"
#include "flow/step.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/require.h"

namespace {

using namespace zeroten;
using flow::EventType;
using fuzz::Bytes;

/// For inputs whose first line is no definition: every type of question, and conditions among them.
constexpr std::string_view kitchen_sink =
    R"q({"zeroten":1,"id":"s","subject":"F","languages":["en","nb"],"facts":{"user.plan":["a","b"],"user.n":"number"},
  "computed":{"sum":"score + stars"},"questions":[{"id":"score","type":"nps","required":false},
  {"id":"why","type":"text","when":"score < 7","required":"score < 3","maxLength":9},
  {"id":"stars","type":"rating","ask":"{why|-}","metric":"csat","page":"p"},
  {"id":"pick","type":"choices","min":2,"order":"random","page":"p","choices":[{"id":"a","text":"A"},{"id":"b","text":"B"},
    {"id":"n","text":"N","exclusive":true},{"id":"z","text":"Z","other":true}]},
  {"id":"yes","type":"consent","text":"{pick|-}","page":"p","when":"'a' in pick","required":true},
  {"id":"one","type":"choice","shuffle":"x","choices":[{"id":"a","text":"{user.plan|-}"},{"id":"z","text":"Z","other":true}]},
  {"id":"kilo","type":"number","ask":"?","shuffle":"x","min":0.5,"max":9,"step":0.5},
  {"id":"day","type":"date","ask":"?","endIf":"has(day)"
},{"id":"mail","type":"email","when":"user.plan == 'a'"},
  {"id":"feel","type":"emotion","ask":"?","feelings":[{"id":"a","text":"A","weight":-9}]},
  {"id":"bye","type":"statement","text":"{calc.sum|-} **x**"}],
  "endings":[{"id":"low","when":"score < 7","actions":[{"type":"reward","pool":"p"}]},{"id":"all"}]
})q";

struct Session {
  survey::Definition survey;
  flow::State state;

  std::string screen() const {
    return codec::write_reply(flow::view(survey, state, survey::built_in_wording(state.language)), {});
  }
};

void check_reload(Session& session) {
  Problems problems;
  const auto json = codec::parse_json(codec::write_state(session.survey, session.state), {512 * 1024}, problems);
  FUZZ_REQUIRE(json);
  flow::State read = codec::read_state(*json, "", session.survey, problems);
  FUZZ_REQUIRE(problems.empty());
  const std::string before = session.screen();
  session.state = flow::resume(std::move(read), {1, 1});
  FUZZ_REQUIRE(session.screen() == before);
}

void check_saved(const Session& session, const flow::Response& response) {
  FUZZ_REQUIRE(response.seq == session.state.seq);
  const auto read = codec::read_response(codec::write_response(response));
  FUZZ_REQUIRE(read);
  FUZZ_REQUIRE(codec::write_response(*read) == codec::write_response(response));
  FUZZ_REQUIRE(engine::verify(session.survey, *read).empty());
}

/// An answer to what is on the screen, mostly with one of its choices; sometimes to something else.
flow::Event any_answer(Bytes& bytes, const Session& session) {
  flow::Event event{EventType::answer};
  std::vector<std::string> ids;
  const auto screen = flow::view(session.survey, session.state, survey::built_in_wording("en"));
  if (screen.fields.empty() || bytes.take() % 16 == 0) {
    event.question = bytes.one_of(session.survey.questions).id;
  } else {
    const flow::Field& field = bytes.one_of(screen.fields);
    event.question = field.question->id;
    for (const flow::FieldChoice& choice : field.choices) ids.push_back(choice.id);
  }
  event.value = bytes.value(ids);
  return event;
}

flow::Event any_event(Bytes& bytes, const Session& session) {
  static constexpr std::string_view languages[] = {"en", "nb-NO", "zh-TW", "xx"};
  const std::uint8_t choice = bytes.take() % 16;
  if (choice < 8) return any_answer(bytes, session);
  if (choice < 13) return {EventType::next};
  if (choice < 15) return {EventType::back};
  if (bytes.take() % 4 == 0) return {EventType::dismiss};
  return {EventType::language, {}, {}, std::string(bytes.one_of(languages))};
}

void send(Session& session, const flow::Event& event) {
  const std::string before = codec::write_state(session.survey, session.state);
  auto step = flow::step(session.survey, session.state, event, {2, 2});
  if (!step) {
    FUZZ_REQUIRE(codec::write_state(session.survey, session.state) == before);
    return;
  }
  session.state = std::move(step->state);
  FUZZ_REQUIRE(flow::is_reachable(session.survey, session.state));
  for (const flow::Effect& effect : step->effects) {
    if (const auto* save = std::get_if<flow::Save>(&effect)) check_saved(session, save->response);
  }
}

Session begin(Bytes& bytes, std::string_view definition) {
  auto survey = codec::read_definition(definition);
  if (!survey) survey = codec::read_definition(kitchen_sink);
  Session session{std::move(*survey), {}};
  flow::Start with;
  for (int i = 0; i < 32; ++i) with.id += "0123456789abcdef"[i < 4 ? bytes.take() % 16 : 7];
  with.language = "en";
  for (const survey::Fact& fact : session.survey.facts) {
    if (auto value = survey::fact_value(fact, bytes.value(fact.values))) {
      survey::set_fact(with.facts, fact, std::move(*value));
    }
  }
  session.state = flow::start(session.survey, with);
  FUZZ_REQUIRE(flow::is_reachable(session.survey, session.state));
  return session;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::size_t end = text.find('\n');
  Bytes bytes(end == std::string_view::npos ? std::string_view() : text.substr(end + 1));
  Session session = begin(bytes, text.substr(0, end));
  for (int events = 0; events < 40 && !bytes.empty(); ++events) {
    send(session, any_event(bytes, session));
    if (bytes.take() % 4 == 0) check_reload(session);
  }
  check_reload(session);
  return 0;
}
