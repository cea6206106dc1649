#!/usr/bin/env bash
# fuzz.sh [SECONDS]: every target of tests/fuzz, from its seeds, by default for a fixed number of inputs from a fixed
# seed of chance; with SECONDS as long as that. Ends with "N passed, N failed"; an input that fails is kept in build/fuzz.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

build_preset native-debug > /dev/null
mkdir -p build/fuzz
limit=()
if [ -n "${1:-}" ]; then limit=(-runs=-1 -max_total_time="$1"); fi

# run COMMAND…: shows everything of a run that fails, and of the others how much they did.
run() {
  local log status=0
  log=$(mktemp)
  "$@" > "$log" 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then cat "$log" >&2; else grep '^Done ' "$log" >&2 || true; fi
  rm -f "$log"
  return "$status"
}

passed=0 failed=0
for source in tests/fuzz/*_fuzz.cpp; do
  name=$(basename "$source" .cpp)
  # A session is a hundred times the work of a text that is only read.
  runs=10000
  if [ "$name" = session_fuzz ]; then runs=2500; fi
  corpus=$(mktemp -d)
  if step "$name" run "build/native-debug/zeroten_$name" -seed=1 -runs=$runs "${limit[@]}" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
    -dict=tests/fuzz/messages.dict -artifact_prefix="build/fuzz/$name-" "$corpus" "tests/fuzz/seeds/${name%_fuzz}"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
  fi
  rm -rf "$corpus"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
