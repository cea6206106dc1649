// The program's standard streams, held for the length of a test.
#pragma once

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace zeroten::test {

class CapturedStreams {
 public:
  explicit CapturedStreams(const std::string& input)
      : in_(input),
        old_in_(std::cin.rdbuf(in_.rdbuf())),
        old_out_(std::cout.rdbuf(out_.rdbuf())),
        old_err_(std::cerr.rdbuf(err_.rdbuf())) {
    std::cin.clear();
  }
  CapturedStreams(const CapturedStreams&) = delete;
  CapturedStreams& operator=(const CapturedStreams&) = delete;
  ~CapturedStreams() {
    std::cin.rdbuf(old_in_);
    std::cin.clear();
    std::cout.rdbuf(old_out_);
    std::cerr.rdbuf(old_err_);
  }

  std::string out() const { return out_.str(); }
  std::string err() const { return err_.str(); }

 private:
  std::istringstream in_;
  std::ostringstream out_;
  std::ostringstream err_;
  std::streambuf* old_in_;
  std::streambuf* old_out_;
  std::streambuf* old_err_;
};

struct Outcome {
  int exit_code = 0;
  std::string out;
  std::string err;
};

/// What the command that `add` adds does with `arguments`; exit code 2 if they are not understood, as in main().
inline Outcome run_command(void (*add)(CLI::App&, int&), std::vector<std::string> arguments,
                           const std::string& input = "") {
  const CapturedStreams streams(input);
  CLI::App app;
  int exit_code = -1;
  add(app, exit_code);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return {2, streams.out(), error.what()};
  }
  return {exit_code, streams.out(), streams.err()};
}

}  // namespace zeroten::test
