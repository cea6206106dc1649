#!/usr/bin/env bash
# tidy.sh [quarter]: clang-tidy on every source file of src whose text, headers, checks or flags changed since it last
# passed; with "quarter" only on those that the last commit changed and on a quarter of the others, which is another one
# after the next commit.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cd "$root"

build=build/each-alone
stamps=build/clang-tidy
mkdir -p "$stamps"
quiet cmake --preset native-debug -B "$build" -DZEROTEN_TOGETHER=OFF  # for compile_commands.json: nothing is built there

common=$(cat .clang-tidy CMakePresets.json script/cmake/compile_options.cmake <(clang-tidy --version) | sha256sum)

# SOURCE → a line "SOURCE HASH" over the file and every header of ours that it includes.
fingerprints() {
  node script/lib/include_closures.mjs > "$stamps/closures"
  awk '{ print $2 }' "$stamps/closures" | sort -u | xargs sha256sum | awk 'NR == FNR { hash[$2] = $1; next }
    { sum[$1] = sum[$1] hash[$2] } END { for (s in sum) print s, sum[s] }' - "$stamps/closures"
}

changed=()
declare -A key
while read -r source hashes; do
  key[$source]=$(echo "$common $hashes" | sha256sum | cut -c1-64)
  if [ "$(cat "$stamps/${source//\//+}" 2> /dev/null || true)" != "${key[$source]}" ]; then changed+=("$source"); fi
done < <(fingerprints | LC_ALL=C sort)

if [ "${1:-}" = quarter ]; then
  turn=$(git rev-list --count HEAD 2> /dev/null || echo 0)
  recent=$(git diff --name-only HEAD~1 -- src 2> /dev/null || true)
  chosen=() place=0
  for source in "${changed[@]}"; do
    if [ $((++place % 4)) -eq $((turn % 4)) ] || grep -qxF "$source" <<< "$recent"; then chosen+=("$source"); fi
  done
  changed=("${chosen[@]}")
fi

say "${#changed[@]} of ${#key[@]} files to look at"
if [ "${#changed[@]}" -eq 0 ]; then exit 0; fi

tidy() {
  local output
  if output=$(clang-tidy -p "$1" --quiet --extra-arg=-Wno-unknown-warning-option "$3" 2> /dev/null); then
    echo "$4" > "$2/${3//\//+}"
  else
    printf '%s: clang-tidy\n%s\n' "$3" "$output"
    return 1
  fi
}
export -f tidy
for source in "${changed[@]}"; do printf '%s\0%s\0' "$source" "${key[$source]}"; done |
  xargs -0 -n 2 -P "$jobs" bash -c 'tidy "$0" "$1" "$2" "$3"' "$build" "$stamps"
