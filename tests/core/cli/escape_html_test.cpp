#include "cli/escape_html.h"

#include "tests/catch.h"

using namespace zeroten;

TEST_CASE("what means something in HTML is written as itself") {
  CHECK(cli::escape_html("Brød & <b>\"melk\"</b> 'nå'") ==
        "Brød &amp; &lt;b&gt;&quot;melk&quot;&lt;/b&gt; &#39;nå&#39;");
  CHECK(cli::escape_html("").empty());
}
