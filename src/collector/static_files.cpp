// Compiled alone: it has names that files beside it have, too.
#include "collector/static_files.h"

#include <array>
#include <fstream>
#include <utility>

#include "collector/content_type.h"
#include "collector/file_source.h"
#include "collector/media_type.h"
#include "collector/refusal.h"

namespace zeroten::collector {

namespace {

namespace fs = std::filesystem;

// Nothing but what this server serves; scripts cannot be made of strings.
constexpr std::string_view page_policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

// For pages that state a policy themselves, such as those of `zeroten page`, which allows its script by a hash: a
// second policy in the header would forbid that. This part of it cannot stand in a page.
constexpr std::string_view frame_policy = "frame-ancestors 'self'";
constexpr std::string_view own_policy = R"(<meta http-equiv="content-security-policy")";

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> encodings{{{"br", ".br"}, {"gzip", ".gz"}}};

struct Variant {
  fs::path path;
  std::string_view encoding = {};
};

/// A sibling that is older than its original is left from an earlier build.
bool is_fresh(const fs::path& sibling, const fs::path& original) {
  std::error_code error;
  const auto sibling_time = fs::last_write_time(sibling, error);
  if (error || !fs::is_regular_file(fs::symlink_status(sibling, error))) return false;
  return sibling_time >= fs::last_write_time(original, error) && !error;
}

Variant best_variant(const fs::path& path, std::string_view accepted) {
  for (const auto& [encoding, ending] : encodings) {
    if (!accepts_encoding(accepted, encoding)) continue;
    fs::path sibling = path;
    sibling += ending;
    if (is_fresh(sibling, path)) return {std::move(sibling), encoding};
  }
  return {path};
}

/// Whether the page at `path` states its policy where it must, in its first lines.
bool has_own_policy(const fs::path& path) {
  std::array<char, 1024> head{};
  std::ifstream stream(path, std::ios::binary);
  stream.read(head.data(), head.size());
  const std::string_view text(head.data(), static_cast<std::size_t>(stream.gcount()));
  return text.find(own_policy) != std::string_view::npos;
}

bool names(std::string_view if_none_match, std::string_view tag) {
  return if_none_match == "*" || if_none_match.find(tag) != std::string_view::npos;
}

Reply file_reply(const fs::path& path, const RequestHeader& header) {
  const Variant variant = best_variant(path, header_value(header, http::field::accept_encoding));
  auto file = open_file(variant.path);
  if (!file) return not_found(path.filename().string());
  const std::string tag = '"' + file->version + std::string(variant.encoding) + '"';
  Reply reply;
  reply.add("ETag", tag);
  reply.add("Cache-Control", "no-cache");
  reply.add("Vary", "Accept-Encoding");
  if (names(header_value(header, http::field::if_none_match), tag)) {
    reply.status = http::status::not_modified;
    return reply;
  }
  const std::string_view type = content_type(path.filename().string());
  reply.add("Content-Type", type);
  if (!variant.encoding.empty()) reply.add("Content-Encoding", variant.encoding);
  if (type.starts_with("text/html")) {
    reply.add("Content-Security-Policy", has_own_policy(path) ? frame_policy : page_policy);
  }
  reply.source = std::move(file->source);
  reply.source_size = file->size;
  return reply;
}

/// `path` as a Location header may carry it.
std::string escape(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string escaped;
  for (const char character : path) {
    const auto byte = static_cast<unsigned char>(character);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
                       std::string_view("/-._~").find(character) != std::string_view::npos;
    if (plain) {
      escaped += character;
    } else {
      escaped += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return escaped;
}

Reply moved(std::string_view path) {
  Reply reply{.status = http::status::moved_permanently};
  reply.add("Location", escape(path) + "/");
  return reply;
}

}  // namespace

Reply static_reply(const std::vector<Mount>& mounts, std::string_view path, const RequestHeader& header) {
  Location location = locate(mounts, path);
  if (location.found == Found::folder) {
    if (!path.ends_with('/')) return moved(path);
    location = locate(mounts, std::string(path) + "index.html");
  }
  if (location.found != Found::file) return not_found(path);
  return file_reply(location.path, header);
}

}  // namespace zeroten::collector
