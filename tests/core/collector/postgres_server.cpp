#include "tests/core/collector/postgres_server.h"

#include <libpq-fe.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "collector/postgres_connection.h"
#include "tests/core/collector/temp_folder.h"

extern char** environ;

namespace zeroten::test {

namespace {

class PostgresServer {
 public:
  PostgresServer() {
    std::string program = ZEROTEN_SOURCE_DIR "/tests/support/postgres-server";
    std::string folder = folder_.path().string();
    const std::array<char*, 3> arguments{program.data(), folder.data(), nullptr};
    if (posix_spawn(&process_, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0) {
      throw std::runtime_error("cannot run " + program);
    }
    wait_until_ready();
  }
  PostgresServer(const PostgresServer&) = delete;
  PostgresServer& operator=(const PostgresServer&) = delete;
  ~PostgresServer() {
    kill(process_, SIGINT);
    waitpid(process_, nullptr, 0);
  }

  std::string address(const std::string& database) const {
    return "postgresql:///" + database + "?user=zeroten&gssencmode=disable&host=" + folder_.path().string();
  }

  std::string new_database() {
    const std::string name = "test_" + std::to_string(++databases_);
    collector::PostgresConnection(address("postgres")).run(("CREATE DATABASE " + name).c_str());
    return address(name);
  }

 private:
  void wait_until_ready() {
    while (PQping(address("postgres").c_str()) != PQPING_OK) {
      if (waitpid(process_, nullptr, WNOHANG) != 0) throw std::runtime_error("PostgreSQL ended instead of starting");
      std::this_thread::sleep_for(std::chrono::milliseconds(10));  // between two looks
    }
  }

  TempFolder folder_;
  pid_t process_ = -1;
  int databases_ = 0;
};

}  // namespace

std::string new_postgres_database() {
  static PostgresServer server;
  return server.new_database();
}

}  // namespace zeroten::test
