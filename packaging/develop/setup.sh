#!/usr/bin/env bash
# Brings a checkout to the point where `make run` and `make test` work: system libraries, .venv, pinned dependencies.
# Safe to run again at any time; when nothing is missing it takes a fraction of a second.
# Usage: setup.sh run|test   (test also wants a virtual screen, its tools and Unicode's own test data)
set -euo pipefail
cd "$(dirname "$0")/../.."
goal=${1:-run}
here=packaging/develop
log=build/setup.log

say() { printf 'setup: %s\n' "$*" >&2; }

# Runs a command whose words go into the log; where it fails, says in one line what could not be done and why.
# The name of a host that cannot be asked looks different in every program, so all of them are known here.
quietly() {
  local what=$1 begins why
  shift
  mkdir -p "$(dirname "$log")"
  begins=$(($(wc -l 2>/dev/null <"$log" || echo 0) + 1))
  "$@" >>"$log" 2>&1 </dev/null && return
  if tail -n "+$begins" "$log" | grep -qiE "$unreachable"; then
    why="the network or the package index cannot be reached"
  else
    why=$(tail -n "+$begins" "$log" | grep -iE '^ *(error|e|cause): ' | tail -n 1 | sed -E 's/^ *[A-Za-z]+: //' || true)
  fi
  why=${why%.}
  say "$what could not be installed: ${why:-the command failed}. All that was said stands in $log; try again with the same command."
  exit 1
}
unreachable='failed to fetch|temporary failure|name resolution|dns error|could not (connect|resolve)|network is unreachable'
unreachable+='|connection (refused|reset|timed out)|newconnectionerror|connecttimeout|connection broken|error sending request|no route to host'

# --- system packages -------------------------------------------------------------------------------------------
# Only Debian's and Ubuntu's package names are known here; elsewhere the libraries are the user's to bring.
missing=()
if command -v dpkg-query >/dev/null; then
  wanted=$(sed -e 's/#.*//' "$here/debian-run.txt")
  [ "$goal" = test ] && wanted+=" $(sed -e 's/#.*//' "$here/debian-test.txt")"
  for name in $wanted; do
    # "a|b": either will do (Ubuntu renamed some libraries for 64-bit time).
    found=no
    for each in ${name//|/ }; do
      dpkg-query -W -f '${db:Status-Status}\n' "$each" 2>/dev/null | grep -q '^installed' && found=yes
    done
    [ $found = yes ] || missing+=("$name")
  done
fi

find_python() {
  for each in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python3.14; do
    [ -n "$each" ] && command -v "$each" >/dev/null || continue
    "$each" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v "$each"; return; }
  done
  return 1
}
if ! python=$(find_python); then
  missing+=(python3 python3-venv)
elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  # Debian keeps ensurepip in a package of its own, named after the version.
  missing+=("python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv")
fi

if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    quietly "${missing[*]}" apt-get update -qq -o APT::Update::Error-Mode=any
    install=()
    for name in "${missing[@]}"; do
      chosen=${name%%|*}
      for each in ${name//|/ }; do
        apt-cache show "$each" >/dev/null 2>&1 && { chosen=$each; break; }
      done
      install+=("$chosen")
    done
    quietly "${install[*]}" apt-get install -y -qq --no-install-recommends "${install[@]}"
    python=$(find_python) || { say "Python 3.11 or later is needed and this system offers none."; exit 1; }
  else
    plain=("${missing[@]%%|*}")
    say "please install what is missing, then try again:  sudo apt-get install ${plain[*]}"
    exit 1
  fi
fi

# --- .venv ------------------------------------------------------------------------------------------------------
# What a person's settings say about where things are installed is not meant for .venv; where they are fetched from is.
unset PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_REQUIREMENT PIP_CONSTRAINT PIP_NO_BINARY PIP_ONLY_BINARY PIP_DRY_RUN
unset UV_SYSTEM_PYTHON UV_TARGET UV_PREFIX UV_CONSTRAINT UV_OVERRIDE UV_EXCLUDE UV_EXCLUDE_NEWER UV_NO_BINARY UV_OFFLINE
unset UV_PYTHON UV_BREAK_SYSTEM_PACKAGES PYTHONPATH PYTHONHOME
export PIP_DISABLE_PIP_VERSION_CHECK=1 UV_SYSTEM_CERTS=${UV_SYSTEM_CERTS:-1} VIRTUAL_ENV=$PWD/.venv

first=$here/setup.lock
run_lock=packaging/locks/run.lock
test_lock=$here/requirements.lock
# Scripts name the folder that they were made for, and libraries lie in one named after Python's version.
home() { .venv/bin/python -c 'import sys; print(sys.prefix, "%d.%d" % sys.version_info[:2])' 2>/dev/null || true; }
want=$(cat "$first" "$run_lock" "$test_lock" pyproject.toml "$here/setup.sh" | sha256sum | cut -d' ' -f1)
want="$want $(home)"
has() { [ "$(cat ".venv/.hashiya-$1" 2>/dev/null)" = "$want" ]; }

fetch_installer() {
  # Older pips do not find their way through a lock with extras: they are asked for these two files and nothing else.
  .venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip --default-pip >/dev/null 2>&1 || return 1
  .venv/bin/python -m pip install --require-hashes --no-deps --only-binary :all: -r "$first"
}

make_venv() {
  say "making .venv with $("$python" --version)"
  rm -rf .venv
  "$python" -m venv .venv
  quietly "the installer" fetch_installer
  home >.venv/.hashiya-home
  want="${want%% *} $(home)"
}

if ! has test && { [ "$goal" = test ] || ! has run; }; then
  pinned=$(sed -n 's/^uv==\([0-9.]*\).*/uv \1/p' "$first")
  if [ -z "$(home)" ] || [ "$(cat .venv/.hashiya-home 2>/dev/null)" != "$(home)" ]; then
    make_venv
  elif [ "$(.venv/bin/uv --version 2>/dev/null | cut -d' ' -f1,2)" != "$pinned" ]; then
    # A .venv of other days, with or without a pip of its own: a fresh one takes seconds.
    make_venv
  fi
  rm -f .venv/.hashiya-run .venv/.hashiya-test
  # uv knows nothing of pip's settings, and whoever has an index of their own has told pip.
  index=${PIP_INDEX_URL:-$(.venv/bin/python -m pip config get global.index-url 2>/dev/null || true)}
  [ -z "$index" ] || export UV_DEFAULT_INDEX=${UV_DEFAULT_INDEX:-$index}
  say "installing the pinned dependencies"
  into=(--quiet --python .venv/bin/python --require-hashes)
  if [ "$goal" = test ]; then
    quietly "the pinned dependencies" .venv/bin/uv pip sync "${into[@]}" "$test_lock"
  else
    quietly "the pinned dependencies" .venv/bin/uv pip install "${into[@]}" -r "$run_lock" -r "$first"
  fi
  quietly "the program" .venv/bin/uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
  rm -rf build/lib ./*.egg-info
  echo "$want" >".venv/.hashiya-$goal"
  say "done"
fi

# --- the interface's catalogues, each where it is older than its source --------------------------------------------
.venv/bin/python packaging/develop/translations.py release
