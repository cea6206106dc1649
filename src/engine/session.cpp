#include "engine/session.h"

#include <optional>

#include "codec/definition_codec.h"
#include "codec/event_codec.h"
#include "codec/options_codec.h"
#include "codec/reply_writer.h"
#include "codec/state_codec.h"
#include "codec/wording_codec.h"
#include "flow/step.h"
#include "flow/view.h"
#include "survey/built_in_wording.h"
#include "survey/language.h"

namespace zeroten::engine {

struct Session::Open {
  survey::Definition survey;
  std::optional<codec::LoadedWording> loaded;
  const survey::Wording* built_in = nullptr;
  flow::State state;
  /// That of `state`.
  std::optional<flow::Path> path;

  const survey::Wording& wording() const { return loaded ? loaded->wording() : *built_in; }
  flow::Screen screen() const { return flow::view(survey, state, *path, wording()); }

  /// From now on in `wanted`, whatever the language was before, with the words of `text`; empty: the built-in ones.
  Problems speak(const std::string& wanted, const std::string& text) {
    if (!text.empty()) {
      auto read = codec::read_wording(text);
      if (!read) return read.problems();
      loaded = std::move(*read);
      built_in = nullptr;
    } else {
      built_in = &survey::built_in_wording(survey::language_for(survey, wanted));
      loaded.reset();
    }
    // Without declared languages a survey speaks the language of its wording.
    state.language = survey.languages.empty() ? wording().language : survey::language_for(survey, wanted);
    return {};
  }
};

namespace {

Problems not_open() { return {{ProblemCode::not_open}}; }

}  // namespace

Session::Session() = default;
Session::~Session() = default;

std::string Session::open(const std::string& definition, const std::string& wording, const std::string& options) {
  auto survey = codec::read_definition(definition);
  if (!survey) return codec::write_failure(below("definition", survey.problems()));
  auto opening = codec::read_options(options, *survey);
  if (!opening) return codec::write_failure(below("options", opening.problems()));
  auto opened = std::make_unique<Open>();
  opened->survey = std::move(*survey);
  const std::string wanted = opening->start.language;
  opened->state = opening->saved ? flow::resume(std::move(*opening->saved), opening->start.now)
                                 : flow::start(opened->survey, opening->start);
  opened->path = flow::path_of(opened->survey, opened->state);
  const Problems problems = opened->speak(wanted, wording);
  if (!problems.empty()) return codec::write_failure(below("wording", problems));
  open_ = std::move(opened);
  return codec::write_reply(open_->screen(), {}, below("options", opening->warnings));
}

std::string Session::send(const std::string& event) {
  if (!open_) return codec::write_failure(not_open());
  const auto timed = codec::read_event(event);
  if (!timed) return codec::write_refusal(open_->screen(), timed.problems(), open_->wording());
  if (timed->event.type == flow::EventType::language) {
    const Problems problems = open_->speak(timed->event.language, timed->wording);
    if (!problems.empty()) return codec::write_refusal(open_->screen(), below("wording", problems), open_->wording());
    return codec::write_reply(open_->screen(), {});
  }
  auto step = flow::step(open_->survey, open_->state, *open_->path, timed->event, timed->now);
  if (!step) return codec::write_refusal(open_->screen(), step.problems(), open_->wording());
  open_->state = std::move(step->state);
  if (step->path) open_->path = std::move(step->path);
  return codec::write_reply(open_->screen(), step->effects);
}

std::string Session::save() const {
  return open_ ? codec::write_state(open_->survey, open_->state) : codec::write_failure(not_open());
}

}  // namespace zeroten::engine
