#!/usr/bin/env bash
# Brings a checkout to the point where `make run` and `make test` work: system libraries, .venv, pinned dependencies.
# Safe to run again at any time; when nothing is missing it takes a fraction of a second.
# Usage: setup.sh run|test   (test also wants a virtual screen, its tools and Unicode's own test data)
set -euo pipefail
cd "$(dirname "$0")/../.."
goal=${1:-run}
here=packaging/develop
lock=$here/requirements.lock

say() { printf 'setup: %s\n' "$*" >&2; }

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
    apt-get update -qq
    install=()
    for name in "${missing[@]}"; do
      chosen=${name%%|*}
      for each in ${name//|/ }; do
        apt-cache show "$each" >/dev/null 2>&1 && { chosen=$each; break; }
      done
      install+=("$chosen")
    done
    apt-get install -y -qq --no-install-recommends "${install[@]}" >/dev/null
    python=$(find_python) || { say "Python 3.11 or later is needed and this system offers none."; exit 1; }
  else
    plain=("${missing[@]%%|*}")
    say "please install what is missing, then try again:  sudo apt-get install ${plain[*]}"
    exit 1
  fi
fi

# --- .venv ------------------------------------------------------------------------------------------------------
stamp=.venv/.hashiya-setup
want=$(cat "$lock" pyproject.toml "$here/setup.sh" | sha256sum | cut -d' ' -f1)
if [ "$(cat "$stamp" 2>/dev/null)" != "$want" ]; then
  if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
  fi
  say "installing the pinned dependencies"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
  rm -rf build/lib ./*.egg-info
  echo "$want" >"$stamp"
  say "done"
fi

# --- the interface's catalogues, each where it is older than its source --------------------------------------------
.venv/bin/python packaging/develop/translations.py release
