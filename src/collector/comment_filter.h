// Which comments are asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"
#include "codec/collector_codec.h"
#include "collector/store.h"
#include "flow/response.h"

namespace zeroten::collector {

struct CommentFilter {
  std::optional<score::Category> category = {};
  std::string search = {};  // in small letters; empty: everything
  // Empty: any.
  std::string touchpoint = {};
  std::string channel = {};
  std::string language = {};
  /// Where to go on.
  NewestKey after;
};

/// What `query` says (see comments_handler.h); what is wrong with it is added to `problems`.
CommentFilter read_comment_filter(std::string_view query, Problems& problems);

bool lets_through(const CommentFilter& filter, const flow::Response& response);
bool lets_through(const CommentFilter& filter, const codec::Comment& comment);

/// `key` as a text for `before`.
std::string write_position(const NewestKey& key);

}  // namespace zeroten::collector
