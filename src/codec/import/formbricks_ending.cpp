#include "codec/import/formbricks_ending.h"

#include "codec/import/words.h"
#include "survey/link.h"

namespace zeroten::codec::importing {

namespace {

void add_link(Source& ending, std::string_view key, DraftEnding& made) {
  const std::string url = ending.text(key);
  if (url.empty()) return;
  if (!survey::is_safe_link(url)) return ending.lose(key, "only links by https, mailto and tel are allowed");
  made.link = url;
  if (made.link_text.empty()) made.link_text.by_language.emplace_back("", url);
}

void read_ending(const Json& value, const std::string& path, Places& places, Draft& draft) {
  Source ending(value, path, draft);
  std::vector<std::string> taken;
  for (const DraftEnding& other : draft.endings) taken.push_back(other.id);
  const std::string number = "ending_" + std::to_string(draft.endings.size() + 1);
  DraftEnding made{free_id(ending.text("id"), number, taken)};
  made.path = path;
  places.endings.push_back(ending.text("id"));
  if (ending.text("type") == "redirectToUrl") {
    made.link_text = words_member(ending, "label", Recall::none);
    add_link(ending, "url", made);
    lose(draft, ending.path_of("type"), "redirectToUrl", "nobody is sent elsewhere; there is a button instead");
  } else {
    made.title = words_member(ending, "headline", Recall::hash);
    made.text = words_member(ending, "subheader", Recall::hash);
    made.link_text = words_member(ending, "buttonLabel", Recall::none);
    add_link(ending, "buttonLink", made);
  }
  ending.ignore("enabled");
  ending.finish();
  draft.endings.push_back(std::move(made));
}

}  // namespace

void read_formbricks_endings(Source& survey, Places& places) {
  const Json* endings = survey.list("endings");
  for (std::size_t i = 0; endings != nullptr && i < endings->size(); ++i) {
    read_ending((*endings)[i], child_path(survey.path_of("endings"), i), places, survey.draft());
  }
  const Json* card = survey.object("thankYouCard");
  if (card == nullptr || !survey.draft().endings.empty()) return;
  if (Source(*card, "", survey.draft()).flag("enabled")) {
    read_ending(*card, survey.path_of("thankYouCard"), places, survey.draft());
  }
}

}  // namespace zeroten::codec::importing
