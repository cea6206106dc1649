#include "codec/fact_texts_codec.h"

#include "tests/catch.h"

using namespace zeroten::codec;

TEST_CASE("facts as texts are an object in the order of their names, and read back") {
  const FactTexts facts{{"user.plan", "pro"}, {"page.path", "/a?b=\"c\""}};
  CHECK(write_fact_texts(facts) == R"({"page.path":"/a?b=\"c\"","user.plan":"pro"})");
  CHECK(read_fact_texts(write_fact_texts(facts)) == facts);
  CHECK(read_fact_texts("{}") == FactTexts());
}

TEST_CASE("what is no object of texts below names of facts is refused") {
  for (const std::string json : {"", "[]", "3", "{\"user.plan\":3}", "{\"plan\":\"pro\"}", "{\"user.plan\":null}",
                                 "{\"user.plan\":\"a\",\"user.plan\":\"b\"}"}) {
    INFO(json);
    CHECK_FALSE(read_fact_texts(json));
  }
  CHECK_FALSE(read_fact_texts("{\"user.plan\":\"" + std::string(longest_fact_texts, 'x') + "\"}"));
}
