# What every stage of Tools/test begins with: `. "$(dirname "$0")/../stage.sh"`. A stage runs in the package's folder, when
# everything is built, and says what came of it by these functions. Whatever else it writes is shown if it fails.
set -uo pipefail
root=${LONGHAND_ROOT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
results=${LONGHAND_RESULTS:-/dev/stdout}

# passed N: so many things were right.
passed() { echo "passed $1" >> "$results"; }
# failed NAME: this one was wrong.
failed() { echo "failed $1" >> "$results"; }
# skipped WHAT: WHY, where this machine cannot run it.
skipped() { echo "skipped $1" >> "$results"; }
# avoidable WHAT: WHY, where it could run here once somebody installs something. `Tools/test --all` counts it as a failure.
avoidable() { echo "avoidable $1" >> "$results"; }
# summary LINE: a line to be shown at the end as it is.
summary() { echo "summary $1" >> "$results"; }

# check NAME COMMAND…: one thing that passes if the command ends with 0.
check() {
  local name=$1
  shift
  if "$@"; then passed 1; else failed "$name"; fi
}

# The folder of what was built for debugging.
built() { swift build --package-path "$root" --show-bin-path; }

# python_with MODULE[=PACKAGE]…: the path of one Python that has all these modules, from .build/python or from the system;
# installs the packages, which are called as their modules unless said, into .build/python if need be. Where that cannot be,
# `why` says why, and `how` whether it is `skipped` or `avoidable`.
python_with() {
  local modules=("${@%%=*}") packages=("${@##*=}") candidate log=$root/.build/test/pip.log
  local imports are=is
  [ $# -eq 1 ] || are=are
  imports=$(printf 'import %s\n' "${modules[@]}")
  python= how=skipped why=
  for candidate in "$root/.build/python/bin/python" python3; do
    if "$candidate" -c "$imports" 2> /dev/null; then
      python=$candidate
      return 0
    fi
  done
  if ! command -v python3 > /dev/null; then
    why="there is no Python 3"
    return 1
  fi
  mkdir -p "$root/.build/test"
  # Two stages may run at a time, but one installs at a time; whoever was killed meanwhile is not waited for longer.
  local lock=$root/.build/python.lock tries=0
  until mkdir "$lock" 2> /dev/null || [ $((tries += 1)) -gt 90 ]; do sleep 1; done
  if { [ -x "$root/.build/python/bin/pip" ] || python3 -m venv "$root/.build/python"; } > "$log" 2>&1 &&
    "$root/.build/python/bin/pip" install --quiet --disable-pip-version-check --retries 1 --timeout 20 "${packages[@]}" \
      >> "$log" 2>&1; then
    rm -rf "$lock"
    python=$root/.build/python/bin/python
    return 0
  fi
  rm -rf "$lock"
  if grep -qiE 'connection|resolution|network|timed out|proxy|no matching distribution' "$log"; then
    why="${packages[*]} $are not installed, and no package index answers"
  else
    why="${packages[*]} $are not installed (.build/test/pip.log says why not)"
    how=avoidable
  fi
  return 1
}

# unittests MODULE…: runs tests in Python by `$python`, in the folder where this is called, and counts them; what is skipped
# is told by its name and its reason.
unittests() {
  PYTHONDONTWRITEBYTECODE=1 "$python" -m unittest -v "$@" 2>&1 | tee "$results.output"
  local status=${PIPESTATUS[0]} total wrong left
  # `test_a (test_b.C.test_a) ... skipped 'why'`, the end of it on another line where the test has a description
  total=$(sed -n -E 's/^Ran ([0-9]+) tests?.*/\1/p' "$results.output")
  wrong=$(sed -n -E 's/^(FAIL|ERROR): ([^ ]+) .*/\2/p' "$results.output" | sort -u)
  left=$(awk '/^test_[^ ]* \(/ { name = $1 } match($0, / \.\.\. skipped /) {
    why = substr($0, RSTART + RLENGTH); gsub(/^.|.$/, "", why); print name ": " why }' "$results.output")
  [ -z "$wrong" ] || while IFS= read -r name; do failed "$name"; done <<< "$wrong"
  [ -z "$left" ] || while IFS= read -r name; do skipped "$name"; done <<< "$left"
  passed $((${total:-0} - $(grep -c . <<< "$wrong") - $(grep -c . <<< "$left")))
  [ "${total:-0}" -gt 0 ] || failed "no test ran"
  return "$status"
}
