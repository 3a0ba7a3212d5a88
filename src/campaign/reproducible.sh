#!/usr/bin/env bash
# Builds the jar twice from the committed state, in two folders, as two users' machines would, and
# compares them byte for byte.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # folder, zone, language
  mkdir -p "$work/$1"
  git -C "$root" archive HEAD | tar -x -C "$work/$1"
  (cd "$work/$1" && TZ=$2 LC_ALL=$3 mvn -o -B -ntp -q package -Dmaven.test.skip=true \
    -Dexec.skip=true -Denforcer.skip=true > build.log 2>&1) || { grep -v "^    at " "$work/$1/build.log" | tail -40; exit 1; }
}

build one UTC C.UTF-8
# Another zone, and a machine that knows ASCII only.
build "another place" Pacific/Kiritimati C
sha256sum "$work/one/target/broadsheet.jar" "$work/another place/target/broadsheet.jar" | cut -c1-64 | sort | uniq -c |
  { read -r count hash; if [ "$count" = 2 ]; then echo "reproducible: $hash"; else echo "the jars differ" >&2; exit 1; fi; }
