// Texts with markup as JSON (docs/messages.md, Texts).
#pragma once

#include "codec/json_writer.h"
#include "survey/markup.h"

namespace zeroten::codec {

/// A text without markup as a string; else a list of runs: "plain", {"style":"bold","text":"…"}, or
/// {"style":"link","text":"…","url":"…"}.
void write_rich(JsonWriter& json, const survey::Rich& rich);

/// The member `name`, left out if there is no text.
void write_rich_member(JsonWriter& json, std::string_view name, const survey::Rich& rich);

}  // namespace zeroten::codec
