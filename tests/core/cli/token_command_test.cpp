#include "cli/token_command.h"

#include "collector/respondent_token.h"
#include "tests/catch.h"
#include "tests/core/cli/captured.h"
#include "tests/core/collector/temp_folder.h"

using namespace zeroten;

namespace {

const std::string key = "0123456789abcdef0123456789abcdef";

test::Outcome token(const test::TempFolder& folder, std::vector<std::string> arguments) {
  const std::string file = folder.write("key", key + "\n");
  arguments.insert(arguments.begin(), {"token", "--respondent-key", file});
  return test::run_command(cli::add_token_command, std::move(arguments));
}

}  // namespace

TEST_CASE("token prints a token that the collector reads") {
  const test::TempFolder folder;
  const auto outcome = token(folder, {"--survey", "shop", "--subject", "eva", "--expires", "30d"});
  REQUIRE(outcome.exit_code == 0);
  const auto read = collector::read_signed(outcome.out.substr(0, outcome.out.size() - 1), key);
  REQUIRE(read);
  CHECK(read->survey == "shop");
  CHECK(read->subject == "eva");
  CHECK(read->expires > 1'700'000'000);
  CHECK(token(folder, {"--survey", "shop", "--subject", "eva"}).out != outcome.out);
}

TEST_CASE("a token for nobody, for no survey or for no time is not made") {
  const test::TempFolder folder;
  const auto complaint = [&](const std::string& survey, const std::string& subject, const std::string& expires) {
    const auto outcome = token(folder, {"--survey", survey, "--subject", subject, "--expires", expires});
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
    return outcome.err;
  };
  CHECK_THAT(complaint("a shop", "eva", "30d"), has_text("--survey"));
  CHECK_THAT(complaint("shop", std::string(201, 'x'), "30d"), has_text("--subject"));
  for (const char* time : {"30", "d", "0d", "-1d", "3651d", "99999999999999999999d", "30 d", "30w", "30dd"}) {
    CHECK_THAT(complaint("shop", "eva", time), has_text("--expires"));
  }
  folder.write("short", "0123456789abcdef");
  const auto outcome = test::run_command(cli::add_token_command, {"token", "--respondent-key", folder.file("short"),
                                                                  "--survey", "shop", "--subject", "eva"});
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, has_text("32 to 256"));
}

TEST_CASE("a token has the facts that are given, each once and with a name that facts may have") {
  const test::TempFolder folder;
  const auto with = [&](std::vector<std::string> facts) {
    std::vector<std::string> arguments{"--survey", "shop", "--subject", "eva"};
    for (std::string& fact : facts) arguments.insert(arguments.end(), {"--fact", std::move(fact)});
    return token(folder, std::move(arguments));
  };
  const auto fine = with({"user.plan=pro", "user.note=a=b"});
  REQUIRE(fine.exit_code == 0);
  const auto read = collector::read_signed(fine.out.substr(0, fine.out.size() - 1), key);
  REQUIRE(read);
  CHECK(read->facts == std::map<std::string, std::string>{{"user.note", "a=b"}, {"user.plan", "pro"}});
  for (const std::string fact : {"user.plan", "plan=pro", "=pro", "user.plan=\xFF"}) {
    const auto outcome = with({fact});
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, has_text("--fact: '"));
  }
  CHECK_THAT(with({"user.plan=pro", "user.plan=free"}).err, has_text("stands twice"));
  CHECK_THAT(with({"user.plan=" + std::string(2000, 'x')}).err, has_text("more than a link can carry"));
}
