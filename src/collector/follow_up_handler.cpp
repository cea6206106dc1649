// Compiled alone: it has names that files beside it have, too.
#include "collector/follow_up_handler.h"

#include <algorithm>
#include <utility>

#include "codec/follow_up_codec.h"
#include "codec/response_codec.h"
#include "collector/refusal.h"
#include "collector/response_comments.h"

namespace zeroten::collector {

namespace {

/// What is asked, in the language of the response; the id where the survey has the standard wording.
std::string asked_of(const survey::Question& question, const flow::Response& response) {
  const survey::LocalizedText* text = survey::text_for(question.ask, response.nps);
  const std::string_view words = text == nullptr ? "" : survey::text_in(*text, response.language, {});
  return std::string(words.empty() ? question.id : words);
}

void add(std::vector<std::string>& texts, const std::string& text) {
  if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
}

void add_known_address(const flow::Response& response, std::vector<std::string>& addresses) {
  const Value* user = find_value(response.facts, "user");
  const Value* email = user == nullptr || user->map() == nullptr ? nullptr : find_value(*user->map(), "email");
  if (email != nullptr && email->text() != nullptr) add(addresses, *email->text());
}

void describe(const survey::Definition& survey, const flow::Response& response, codec::FollowUpEntry& entry) {
  entry.score = response.nps;
  entry.language = response.language;
  for (const auto& [id, answer] : response.answers) {
    const survey::Question* question = survey::find_question(survey, id);
    if (question == nullptr) continue;
    const bool* given = answer.boolean();
    if (question->type == survey::QuestionType::consent && given != nullptr && *given) {
      add(entry.consents, asked_of(*question, response));
    }
    if (question->type == survey::QuestionType::email && answer.text() != nullptr) add(entry.addresses, *answer.text());
  }
  add_known_address(response, entry.addresses);
  for (const codec::Comment& comment : comments_of(survey, response, entry.received)) add(entry.texts, comment.text);
}

codec::FollowUpEntry entry_of(const survey::Definition& survey, const StoredFollowUp& stored) {
  codec::FollowUpEntry entry{.response = stored.response.id,
                             .received = stored.response.received,
                             .change = {stored.follow_up.state, stored.follow_up.note},
                             .updated = stored.follow_up.updated};
  const auto response = codec::read_response(stored.response.json);
  if (response) describe(survey, *response, entry);
  return entry;
}

}  // namespace

void list_follow_ups(Store& store, const Surveys::Revision& survey, const SendReply& send) {
  // One more than is told, to know whether there are more.
  store.list_follow_ups(survey.definition.id, most_follow_ups + 1, [&survey, send](auto list) {
    if (!list) return send(unavailable());
    const bool more = list->size() > most_follow_ups;
    if (more) list->pop_back();
    std::vector<codec::FollowUpEntry> entries;
    for (const StoredFollowUp& stored : *list) entries.push_back(entry_of(survey.definition, stored));
    send(json_reply(http::status::ok, codec::write_follow_ups(entries, more)));
  });
}

void keep_follow_up(Store& store, const std::string& survey, const std::string& response, std::string_view body,
                    std::int64_t now, const SendReply& send) {
  const auto change = codec::read_follow_up_change(body);
  if (!change) return send(refusal(http::status::bad_request, change.problems()));
  auto done = [send, response, change = *change, now](std::optional<std::int64_t> kept) {
    if (!kept) return send(unavailable());
    if (*kept == 0) return send(not_found(response));
    send(json_reply(http::status::ok, codec::write_follow_up(response, change, now)));
  };
  if (!store.follow_up(survey, response, {change->state, change->note, now}, std::move(done))) send(unavailable());
}

}  // namespace zeroten::collector
