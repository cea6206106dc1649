#include "survey/link.h"

#include <rapidcheck.h>

#include <string>

#include "tests/catch.h"

using namespace zeroten::survey;

TEST_CASE("https with a host, mailto and tel are safe") {
  for (const std::string url :
       {"https://fjellrev.example", "https://fjellrev.example/", "HTTPS://ok.example", "hTTps://x", "https://x:8443/a",
        "https://x/a?b=c&d=%20#e", "https://x/~a/b;c=1,2", "https://x/@name", "https://x?mail=a@b.example",
        "https://x#a@b", "https://xn--fjllrev-q1a.example", "https://[2001:db8::1]/", "https://x/it's",
        "mailto:a@b.example", "MAILTO:a@b.example", "mailto:a@b.example?subject=Hei%20du", "tel:+4712345678", "Tel:112",
        "https://x//y"}) {
    CAPTURE(url);
    CHECK(is_safe_link(url));
  }
}

TEST_CASE("every other scheme is refused") {
  for (const std::string url : {"javascript:alert(1)",
                                "JaVaScRiPt:alert(1)",
                                "javascript://x/%0aalert(1)",
                                "data:text/html,<script>",
                                "data:text/html;base64,PHNjcmlwdD4=",
                                "vbscript:msgbox",
                                "http://x",
                                "ftp://x",
                                "file:///etc/passwd",
                                "blob:https://x",
                                "ws://x",
                                "sms:112",
                                "about:blank",
                                "intent://x#Intent;end",
                                "view-source:https://x",
                                "//x",
                                "/x",
                                "x",
                                "#",
                                "?",
                                "",
                                "https",
                                "https:",
                                "https:x",
                                "https:/x",
                                "httpss://x",
                                "xhttps://x",
                                "mailto",
                                "tel",
                                "javascript:https://x",
                                "&#106;avascript:alert(1)",
                                "jav&#x09;ascript:alert(1)",
                                "%6Aavascript:alert(1)",
                                "feed:javascript:alert(1)"}) {
    CAPTURE(url);
    CHECK_FALSE(is_safe_link(url));
  }
}

TEST_CASE("what a browser would drop or turn is refused, wherever it stands") {
  for (const std::string& url : {std::string("java\tscript:alert(1)"),
                                 std::string("java\nscript:alert(1)"),
                                 std::string("\x01javascript:alert(1)"),
                                 std::string(" https://x"),
                                 std::string("https://x "),
                                 std::string("\thttps://x"),
                                 std::string("ht\ntps://x"),
                                 std::string("https://x/a b"),
                                 std::string("https://x\r\nSet-Cookie: a"),
                                 std::string("https://x\0.evil", 14),
                                 std::string("https://x\x7f"),
                                 std::string("https:\\\\x"),
                                 std::string("https://x\\@evil"),
                                 std::string("https://x\\y"),
                                 std::string("https://x\"onclick=a"),
                                 std::string("https://x/<b>"),
                                 std::string("tel:+47 12"),
                                 std::string("mailto:a@b\nbcc:c"),
                                 std::string("https://x\xE2\x80\xAE/gpj"),
                                 std::string("https://x\xE2\x80\x8B"),
                                 std::string("https://fjellr\xC3\xA6v"),
                                 std::string("https://x\xC2\xA0"),
                                 std::string("https://x/\xFF"),
                                 std::string("\xEF\xBB\xBFhttps://x"),
                                 std::string("https://x\xEF\xBC\x8F"
                                             "evil")}) {
    CAPTURE(url);
    CHECK_FALSE(is_safe_link(url));
  }
}

TEST_CASE("an https link must name its host, and nothing may pretend to be it") {
  for (const std::string url :
       {"https://", "https:///x", "https:////x", "https://?x", "https://#x", "https://:443", "https://@x",
        "https://user@host", "https://fjellrev.example@evil.example/", "https://user:secret@host",
        "https://fjellrev.example:443@evil.example?x", "https://@", "https://a@/"}) {
    CAPTURE(url);
    CHECK_FALSE(is_safe_link(url));
  }
}

TEST_CASE("mailto and tel need something behind them") {
  CHECK_FALSE(is_safe_link("mailto:"));
  CHECK_FALSE(is_safe_link("tel:"));
}

TEST_CASE("a safe link is visible ASCII with one of three schemes, whatever the bytes") {
  const auto texts = rc::gen::container<std::string>(
      rc::gen::weightedOneOf<char>({{20, rc::gen::element('h', 't', '.', ':', '/', '?', '%')},
                                    {1, rc::gen::element('\\', '\t', '@', '"')},
                                    {1, rc::gen::arbitrary<char>()}}));
  CHECK(rc::check([&] {
    const std::string url = *rc::gen::element<std::string>("", "https://", "tel:", "javascript:") + *texts;
    if (!is_safe_link(url)) return;
    for (const char c : url) RC_ASSERT(c > ' ' && c < '\x7f' && c != '\\');
    RC_ASSERT(url.starts_with("https://") || url.starts_with("tel:"));
  }));
}
