# Sourced by the scripts beside it: where things are, what they say, how long it took. No effect of its own but `root`
# and PATH.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# A Node that script/setup fetched where the system's is too old.
if [ -x "$root/.tools/node/bin/node" ]; then PATH="$root/.tools/node/bin:$PATH"; fi

# How many things at once.
jobs=${ZEROTEN_JOBS:-$(nproc)}

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "zeroten: $*"
  exit 1
}

# step NAME COMMAND…: runs it with its output on stderr, and says how long it took.
step() {
  local name=$1 begin=$SECONDS
  shift
  say "== $name"
  "$@" >&2 || { say "== $name: failed after $((SECONDS - begin)) s"; return 1; }
  say "== $name: $((SECONDS - begin)) s"
}

# quiet COMMAND…: its output is shown only if it fails.
quiet() {
  local output status=0
  output=$("$@" 2>&1) || status=$?
  if [ "$status" -ne 0 ]; then say "$output"; fi
  return "$status"
}

# build_preset CONFIGURE [BUILD]: configures once and whenever the presets change, then builds what is out of date.
build_preset() {
  local configure=$1 build=${2:-$1} folder="$root/build/$1"
  if [ ! -e "$folder/.configured" ] || [ "$root/CMakePresets.json" -nt "$folder/.configured" ]; then
    # --fresh: with another compiler CMake would forget the rest of the preset.
    (cd "$root" && quiet cmake --fresh --preset "$configure") || return 1
    touch "$folder/.configured"
  fi
  (cd "$root" && cmake --build --preset "$build" -j "$jobs")
}

# sources FOLDER… -- EXTENSION…: the files of these kinds below the folders that exist, sorted, one a line.
sources() {
  local folders=() names=()
  while [ "$1" != -- ]; do
    if [ -d "$root/$1" ]; then folders+=("$1"); fi
    shift
  done
  shift
  for extension in "$@"; do names+=(-o -name "*.$extension"); done
  if [ "${#folders[@]}" -gt 0 ]; then
    (cd "$root" && find "${folders[@]}" -type f \( "${names[@]:1}" \) | LC_ALL=C sort)
  fi
}
